package nl.zuidlimburg.agenda.mijlpaal;

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

/** A moment that the programme set itself or that happened: planned against held, each as precise as it is known. */
@Entity
@Table(name = "mijlpaal")
@CheckReturnValue
public class Mijlpaal extends RegisterItem<MijlpaalGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private MijlpaalGegevens gegevens;

    /** It was held, on a day, in a month, or as precise as it is known. */
    MijlpaalGehaald haal(OnnauwkeurigeDatum datum, Instant nu) {
        if (gegevens.gehouden() != null) {
            throw new RuleViolation(
                    "mijlpaal-al-gehaald",
                    "Deze mijlpaal is al gehaald: " + gegevens.gehouden().leesbaar()
                            + ". Wijzig de datum als die niet klopt.");
        }
        if (datum.vroegsteDag().isAfter(Dag.van(nu))) {
            throw new InvalidInput("datum", "ligt in de toekomst");
        }
        zet(gegevens.gehoudenOp(datum), nu);
        return new MijlpaalGehaald(gegevens.gepland(), datum);
    }

    @Override
    protected String soort() {
        return "mijlpaal";
    }

    @Override
    public MijlpaalGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(MijlpaalGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
