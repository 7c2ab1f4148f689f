package nl.zuidlimburg.vhf.barriere;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereGeaccepteerd;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereGeregistreerd;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereGewijzigd;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereHeropend;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereInBehandelingGenomen;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereIngetrokken;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereWeggenomen;
import nl.zuidlimburg.vhf.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an integrated approach. A legal one is followed in the register of knelpunten. */
@Entity
@CheckReturnValue
public class Barriere extends Werkstuk<BarriereGegevens, BarriereView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BarriereGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private BarriereStatus status = BarriereStatus.GEIDENTIFICEERD;

    private @Nullable String statusReden;
    private @Nullable LocalDate sinds;

    @Embedded
    private Registerspoor register = new Registerspoor();

    protected Barriere() {}

    /** A legal one is shared at once: the register only hears of what is shared. */
    Barriere(BarriereGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, gegevens.aard() == Aard.WETTELIJK ? Zichtbaarheid.PARTNERS : Zichtbaarheid.INTERN, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected BarriereGeregistreerd begin() {
        return new BarriereGeregistreerd(null);
    }

    BarriereInBehandelingGenomen neemInBehandeling(String reden, Instant nu) {
        zelf("behandelingen");
        zet(BarriereStatus.IN_BEHANDELING, reden, null, nu);
        return new BarriereInBehandelingGenomen(reden);
    }

    BarriereWeggenomen neemWeg(String reden, @Nullable LocalDate datum, Instant nu) {
        zelf("wegnemingen");
        var dag = Dag.gebeurd(datum, nu);
        zet(BarriereStatus.WEGGENOMEN, reden, dag, nu);
        return new BarriereWeggenomen(reden, dag);
    }

    BarriereGeaccepteerd accepteer(String reden, @Nullable LocalDate datum, Instant nu) {
        zelf("aanvaardingen");
        var dag = Dag.gebeurd(datum, nu);
        zet(BarriereStatus.GEACCEPTEERD, reden, dag, nu);
        return new BarriereGeaccepteerd(reden, dag);
    }

    BarriereHeropend heropen(String reden, Instant nu) {
        zelf("heropeningen");
        zet(BarriereStatus.IN_BEHANDELING, reden, null, nu);
        return new BarriereHeropend(reden);
    }

    private void zelf(String stap) {
        if (register.knelpunt() != null) {
            throw new RuleViolation(
                    "barriere-volgt-register",
                    "Deze barrière volgt knelpunt " + Objects.requireNonNullElse(register.nummer(), "zonder nummer")
                            + " in het register. Zet de stap daar.");
        }
        status.vraag(stap);
    }

    /** Follows the register; empty where it says nothing new, or speaks of a knelpunt that was merged away. */
    Optional<Event> volg(KnelpuntStand stand, Instant nu) {
        if (register.isVoorbij(stand.id())) {
            return Optional.empty();
        }
        var vervanger = stand.opgegaanIn();
        if (vervanger == null) {
            return register.hoor(stand) ? Optional.of(gevolg(stand, nu)) : Optional.empty();
        }
        return register.gaOver(stand.id(), vervanger)
                ? Optional.of(knelpuntGewijzigd("Het knelpunt is samengevoegd tot " + vervanger.nummer() + ".", nu))
                : Optional.empty();
    }

    private Event gevolg(KnelpuntStand stand, Instant nu) {
        var dag = stand.sinds() == null ? Dag.van(nu) : stand.sinds();
        var reden = "Knelpunt " + Objects.requireNonNullElse(stand.nummer(), "zonder nummer") + ": "
                + Objects.requireNonNullElse(stand.reden(), stand.status());
        return switch (stand.status()) {
            case "opgelost" -> {
                zet(BarriereStatus.WEGGENOMEN, reden, dag, nu);
                yield new BarriereWeggenomen(reden, dag);
            }
            case "wordt-niet-opgelost" -> {
                zet(BarriereStatus.GEACCEPTEERD, reden, dag, nu);
                yield new BarriereGeaccepteerd(reden, dag);
            }
            // The law is not what stands in the way: it is to be taken up here again.
            case "geen-knelpunt" -> {
                zet(BarriereStatus.GEIDENTIFICEERD, reden, null, nu);
                yield new BarriereGewijzigd(List.of("status", "knelpunt"), reden);
            }
            default -> inBehandeling(reden, nu);
        };
    }

    private Event inBehandeling(String reden, Instant nu) {
        var vorige = status;
        zet(BarriereStatus.IN_BEHANDELING, reden, null, nu);
        return switch (vorige) {
            case IN_BEHANDELING -> new BarriereGewijzigd(List.of("knelpunt"), reden);
            case GEIDENTIFICEERD -> new BarriereInBehandelingGenomen(reden);
            case WEGGENOMEN, GEACCEPTEERD -> new BarriereHeropend(reden);
        };
    }

    /** The register no longer shares the knelpunt: it is still the one, but nothing is told of it. */
    Optional<Event> verliesZichtOp(UUID id, String reden, Instant nu) {
        return register.verliesZichtOp(id)
                ? Optional.of(knelpuntGewijzigd("Het knelpunt is ingetrokken: " + reden, nu))
                : Optional.empty();
    }

    private BarriereGewijzigd knelpuntGewijzigd(String reden, Instant nu) {
        statusReden = reden;
        raak(nu);
        return new BarriereGewijzigd(List.of("knelpunt"), reden);
    }

    private void zet(BarriereStatus nieuw, String reden, @Nullable LocalDate dag, Instant nu) {
        status = nieuw;
        statusReden = reden;
        sinds = dag;
        raak(nu);
    }

    /** What becomes legal by a change goes to the register as if it were recorded now. */
    @Override
    public Event wijzig(BarriereGegevens nieuw, Instant nu) {
        boolean wordtWettelijk = nieuw.aard() == Aard.WETTELIJK && gegevens.aard() != Aard.WETTELIJK;
        var gewijzigd = super.wijzig(nieuw, nu);
        return wordtWettelijk && register.knelpunt() == null
                ? new BarriereGeregistreerd("Nu als wettelijk aangemerkt")
                : gewijzigd;
    }

    @Override
    public Event deel(String reden, Instant nu) {
        super.deel(reden, nu).reden();
        return new BarriereGeregistreerd(reden);
    }

    @Override
    public Event maakOpenbaar(String reden, Instant nu) {
        boolean eerste = zichtbaarheid() == Zichtbaarheid.INTERN;
        var gewijzigd = super.maakOpenbaar(reden, nu);
        return eerste ? new BarriereGeregistreerd(reden) : gewijzigd;
    }

    @Override
    protected void neemOver(BarriereGegevens nieuw) {
        if (register.knelpunt() != null && nieuw.aard() != gegevens.aard()) {
            throw new RuleViolation(
                    "barriere-volgt-register", "De aard blijft zolang het register dit als knelpunt behandelt.");
        }
        gegevens = nieuw;
    }

    @Override
    public BarriereGegevens gegevens() {
        return gegevens;
    }

    BarriereStatus status() {
        return status;
    }

    @Override
    protected BarriereGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new BarriereGewijzigd(onderdelen, reden);
    }

    @Override
    protected BarriereIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new BarriereIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public BarriereView view() {
        return new BarriereView(
                id(),
                versie(),
                Urn.van("barriere", id()),
                gegevens,
                status,
                statusReden,
                sinds,
                register.knelpunt(),
                register.nummer(),
                register.status(),
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
