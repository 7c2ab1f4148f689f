package nl.zuidlimburg.water.verbinding;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.verbinding.VerbindingEvent.VerbindingBeeindigd;
import nl.zuidlimburg.water.verbinding.VerbindingEvent.VerbindingGelegd;
import nl.zuidlimburg.water.verbinding.VerbindingEvent.VerbindingGewijzigd;
import nl.zuidlimburg.water.verbinding.VerbindingEvent.VerbindingIngetrokken;
import nl.zuidlimburg.water.verbinding.VerbindingEvent.VerbindingVoorgesteld;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A connection: voorgesteld, gelegd, beëindigd. Its ends stay what they were; another pair is another connection. */
@Entity
@CheckReturnValue
public class Verbinding extends Werkstuk<VerbindingGegevens, VerbindingView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private VerbindingGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private VerbindingStatus status = VerbindingStatus.VOORGESTELD;

    private @Nullable LocalDate gelegdOp;
    private @Nullable LocalDate beeindigdOp;
    private @Nullable String eindereden;

    protected Verbinding() {}

    Verbinding(VerbindingGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        if (gegevens.van().equals(gegevens.naar())) {
            throw new InvalidInput("naar", "is hetzelfde als van; een verbinding heeft twee einden");
        }
        this.gegevens = gegevens;
    }

    @Override
    protected VerbindingVoorgesteld begin() {
        return new VerbindingVoorgesteld();
    }

    public VerbindingGelegd leg(String reden, @Nullable LocalDate datum, Instant nu) {
        status.vraag("leggingen");
        var dag = Dag.gebeurd(datum, nu);
        status = VerbindingStatus.GELEGD;
        gelegdOp = dag;
        raak(nu);
        return new VerbindingGelegd(reden.strip(), dag);
    }

    VerbindingBeeindigd beeindig(String reden, @Nullable LocalDate datum, Instant nu) {
        status.vraag("beeindigingen");
        var dag = Dag.gebeurd(datum, nu);
        if (gelegdOp != null && dag.isBefore(gelegdOp)) {
            throw new InvalidInput("datum", "ligt voor het leggen op " + gelegdOp);
        }
        status = VerbindingStatus.BEEINDIGD;
        beeindigdOp = dag;
        eindereden = reden.strip();
        raak(nu);
        return new VerbindingBeeindigd(eindereden, dag);
    }

    @Override
    protected void neemOver(VerbindingGegevens nieuw) {
        if (status == VerbindingStatus.BEEINDIGD) {
            throw new RuleViolation(
                    "verbinding-beeindigd",
                    "Deze verbinding is op " + beeindigdOp + " beëindigd en verandert niet meer.");
        }
        if (!nieuw.van().equals(gegevens.van())
                || !nieuw.naar().equals(gegevens.naar())
                || nieuw.soort() != gegevens.soort()) {
            throw new RuleViolation(
                    "verbinding-einden-vast",
                    "De einden en de soort van een verbinding veranderen niet. Beëindig haar en stel een andere voor.");
        }
        gegevens = nieuw;
    }

    @Override
    public VerbindingGegevens gegevens() {
        return gegevens;
    }

    VerbindingStatus status() {
        return status;
    }

    @Nullable
    LocalDate gelegdOp() {
        return gelegdOp;
    }

    @Override
    protected VerbindingGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new VerbindingGewijzigd(onderdelen, reden);
    }

    @Override
    protected VerbindingIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new VerbindingIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public VerbindingView view() {
        return new VerbindingView(
                id(),
                versie(),
                Urn.van("verbinding", id()),
                gegevens,
                gegevens.soort().aard(),
                status,
                gelegdOp,
                beeindigdOp,
                eindereden,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
