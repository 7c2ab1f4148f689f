package nl.zuidlimburg.agenda.uitvoeringskracht;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation needs or has of one role and skill in a quarter: no persons, only places. */
@Entity
@Table(name = "capaciteit")
@CheckReturnValue
public class Capaciteit extends RegisterItem<CapaciteitGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private CapaciteitGegevens gegevens;

    @Override
    protected String soort() {
        return "capaciteit";
    }

    @Override
    public CapaciteitGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(CapaciteitGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
