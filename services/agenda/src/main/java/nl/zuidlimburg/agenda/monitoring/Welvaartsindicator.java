package nl.zuidlimburg.agenda.monitoring;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A figure of broad welfare as its sources give it; nothing is recomputed here. */
@Entity
@Table(name = "welvaartsindicator")
@CheckReturnValue
public class Welvaartsindicator extends RegisterItem<WelvaartsindicatorGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private WelvaartsindicatorGegevens gegevens;

    @Override
    protected String soort() {
        return "welvaartsindicator";
    }

    @Override
    public WelvaartsindicatorGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(WelvaartsindicatorGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
