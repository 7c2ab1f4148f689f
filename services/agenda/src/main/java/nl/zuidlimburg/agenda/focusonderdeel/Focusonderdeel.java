package nl.zuidlimburg.agenda.focusonderdeel;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of the focus of the programme. */
@Entity
@Table(name = "focusonderdeel")
@CheckReturnValue
public class Focusonderdeel extends RegisterItem<FocusonderdeelGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private FocusonderdeelGegevens gegevens;

    @Override
    protected String soort() {
        return "focusonderdeel";
    }

    @Override
    public FocusonderdeelGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(FocusonderdeelGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
