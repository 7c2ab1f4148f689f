package nl.zuidlimburg.agenda.besluit;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Dag;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision that is prepared or was taken. */
@Entity
@Table(name = "besluit")
@CheckReturnValue
public class Besluit extends RegisterItem<BesluitGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BesluitGegevens gegevens;

    /** It was taken. */
    BesluitGenomen neem(OnnauwkeurigeDatum datum, Instant nu) {
        if (gegevens.genomen() != null) {
            throw new RuleViolation(
                    "besluit-al-genomen",
                    "Dit besluit is al genomen: " + gegevens.genomen().leesbaar() + ". Leg een nieuw besluit vast.");
        }
        if (datum.vroegsteDag().isAfter(Dag.van(nu))) {
            throw new InvalidInput("datum", "ligt in de toekomst");
        }
        zet(gegevens.genomenOp(datum), nu);
        return new BesluitGenomen(gegevens.orgaan(), datum);
    }

    @Override
    protected String soort() {
        return "besluit";
    }

    @Override
    public BesluitGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(BesluitGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
