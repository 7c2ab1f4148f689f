package nl.zuidlimburg.agenda.afspraak;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What parties agreed, on what, and what became of it. */
@Entity
@Table(name = "afspraak")
@CheckReturnValue
public class Afspraak extends RegisterItem<AfspraakGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private AfspraakGegevens gegevens;

    @Override
    protected String soort() {
        return "afspraak";
    }

    @Override
    public AfspraakGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(AfspraakGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
