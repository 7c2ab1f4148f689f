package nl.zuidlimburg.panorama.toetsing;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.panorama.toetsing.ToetsingEvent.ToetsingGewijzigd;
import nl.zuidlimburg.panorama.toetsing.ToetsingEvent.ToetsingIngetrokken;
import nl.zuidlimburg.panorama.toetsing.ToetsingEvent.ToetsingVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A judgement of one future or choice; what was judged does not change, a new look is a new judgement. */
@Entity
@CheckReturnValue
public class Toetsing extends Werkstuk<ToetsingGegevens, ToetsingView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private ToetsingGegevens gegevens;

    protected Toetsing() {}

    Toetsing(ToetsingGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        vereis(gegevens, nu);
        this.gegevens = gegevens;
    }

    private static void vereis(ToetsingGegevens gegevens, Instant nu) {
        gegevens.vereis();
        if (gegevens.getoetstOp() != null && gegevens.getoetstOp().isAfter(Dag.van(nu))) {
            throw new InvalidInput("getoetstOp", "ligt in de toekomst");
        }
    }

    @Override
    protected ToetsingVastgelegd begin() {
        return new ToetsingVastgelegd();
    }

    @Override
    public ToetsingGewijzigd wijzig(ToetsingGegevens nieuw, Instant nu) {
        vereis(nieuw, nu);
        return (ToetsingGewijzigd) super.wijzig(nieuw, nu);
    }

    @Override
    protected void neemOver(ToetsingGegevens nieuw) {
        if (!nieuw.onderwerp().equals(gegevens.onderwerp())) {
            throw new RuleViolation(
                    "toetsing-onderwerp-vast", "Wat is getoetst, verandert niet. Leg een andere toetsing vast.");
        }
        gegevens = nieuw;
    }

    @Override
    public ToetsingGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected ToetsingGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new ToetsingGewijzigd(onderdelen, reden);
    }

    @Override
    protected ToetsingIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new ToetsingIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public ToetsingView view() {
        return new ToetsingView(
                id(),
                versie(),
                Urn.van("toetsing", id()),
                gegevens,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
