package nl.zuidlimburg.water.tafel;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.tafel.TafelEvent.TafelGewijzigd;
import nl.zuidlimburg.water.tafel.TafelEvent.TafelIngetrokken;
import nl.zuidlimburg.water.tafel.TafelEvent.TafelOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A table where organisations meet, with what it is for and what it may decide. */
@Entity
@CheckReturnValue
public class Tafel extends Werkstuk<TafelGegevens, TafelView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private TafelGegevens gegevens;

    private @Nullable LocalDate beeindigdOp;
    private @Nullable String eindereden;

    protected Tafel() {}

    public Tafel(TafelGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected TafelOpgenomen begin() {
        return new TafelOpgenomen();
    }

    /** It is no more; what it was stays, as does what it was connected to. */
    public TafelGewijzigd beeindig(String reden, @Nullable LocalDate datum, Instant nu) {
        vraagLopend();
        beeindigdOp = Dag.gebeurd(datum, nu);
        eindereden = reden.strip();
        raak(nu);
        return new TafelGewijzigd(List.of("beeindigdOp"), eindereden);
    }

    private void vraagLopend() {
        if (beeindigdOp != null) {
            throw new RuleViolation(
                    "tafel-beeindigd", "Deze tafel is op " + beeindigdOp + " beëindigd en verandert niet meer.");
        }
    }

    @Override
    protected void neemOver(TafelGegevens nieuw) {
        vraagLopend();
        gegevens = nieuw;
    }

    @Override
    public TafelGegevens gegevens() {
        return gegevens;
    }

    public boolean isBeeindigd() {
        return beeindigdOp != null;
    }

    @Override
    protected TafelGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new TafelGewijzigd(onderdelen, reden);
    }

    @Override
    protected TafelIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new TafelIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public TafelView view() {
        return new TafelView(
                id(),
                versie(),
                Urn.van("tafel", id()),
                gegevens,
                beeindigdOp,
                eindereden,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
