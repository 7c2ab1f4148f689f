package nl.zuidlimburg.agenda.communicatie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A newsletter, conference or the like: for whom, and when. */
@Entity
@Table(name = "communicatieactiviteit")
@CheckReturnValue
public class Communicatieactiviteit extends RegisterItem<CommunicatieactiviteitGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private CommunicatieactiviteitGegevens gegevens;

    @Override
    protected String soort() {
        return "communicatieactiviteit";
    }

    @Override
    public CommunicatieactiviteitGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(CommunicatieactiviteitGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
