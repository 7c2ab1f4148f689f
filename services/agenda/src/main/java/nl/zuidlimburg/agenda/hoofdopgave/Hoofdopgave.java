package nl.zuidlimburg.agenda.hoofdopgave;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One of the main tasks of the programme area. */
@Entity
@Table(name = "hoofdopgave")
@CheckReturnValue
public class Hoofdopgave extends RegisterItem<HoofdopgaveGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private HoofdopgaveGegevens gegevens;

    @Override
    protected String soort() {
        return "hoofdopgave";
    }

    @Override
    public HoofdopgaveGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(HoofdopgaveGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
