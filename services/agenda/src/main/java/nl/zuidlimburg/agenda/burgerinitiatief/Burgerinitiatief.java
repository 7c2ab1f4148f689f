package nl.zuidlimburg.agenda.burgerinitiatief;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What citizens do together, or the platform or umbrella through which they are found. */
@Entity
@Table(name = "burgerinitiatief")
@CheckReturnValue
public class Burgerinitiatief extends RegisterItem<BurgerinitiatiefGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BurgerinitiatiefGegevens gegevens;

    @Override
    protected String soort() {
        return "burgerinitiatief";
    }

    @Override
    public BurgerinitiatiefGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(BurgerinitiatiefGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
