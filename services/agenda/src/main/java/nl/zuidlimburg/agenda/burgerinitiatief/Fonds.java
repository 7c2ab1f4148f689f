package nl.zuidlimburg.agenda.burgerinitiatief;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fund for initiatives, with its rules; an empty list sets no limit. */
@Entity
@Table(name = "fonds")
@CheckReturnValue
public class Fonds extends RegisterItem<FondsGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private FondsGegevens gegevens;

    @Override
    protected String soort() {
        return "fonds";
    }

    @Override
    public FondsGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(FondsGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
