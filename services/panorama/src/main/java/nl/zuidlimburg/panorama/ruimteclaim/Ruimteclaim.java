package nl.zuidlimburg.panorama.ruimteclaim;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimEvent.RuimteclaimGewijzigd;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimEvent.RuimteclaimIngetrokken;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimEvent.RuimteclaimVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A claim on space, recorded by people or derived from something that asks for it. */
@Entity
@CheckReturnValue
public class Ruimteclaim extends Werkstuk<RuimteclaimGegevens, RuimteclaimView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private RuimteclaimGegevens gegevens;

    private @Nullable String afgeleidVan;
    private boolean vervallen;

    protected Ruimteclaim() {}

    Ruimteclaim(RuimteclaimGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        gegevens.vereis();
        this.gegevens = gegevens;
    }

    /** One that follows its source. */
    static Ruimteclaim afgeleid(Claimbron bron, Instant nu) {
        return new Ruimteclaim(bron, nu);
    }

    private Ruimteclaim(Claimbron bron, Instant nu) {
        super(bron.eigenaar(), bron.zichtbaarheid(), nu);
        this.gegevens = bron.gegevens();
        this.afgeleidVan = bron.urn();
    }

    @Override
    protected RuimteclaimVastgelegd begin() {
        return new RuimteclaimVastgelegd();
    }

    @Override
    public Event wijzig(RuimteclaimGegevens nieuw, Instant nu) {
        vereisEigen();
        nieuw.vereis();
        return super.wijzig(nieuw, nu);
    }

    @Override
    public Event deel(String reden, Instant nu) {
        vereisEigen();
        return super.deel(reden, nu);
    }

    @Override
    public Event maakOpenbaar(String reden, Instant nu) {
        vereisEigen();
        return super.maakOpenbaar(reden, nu);
    }

    @Override
    public Withdrawal trekIn(String reden, Instant nu) {
        vereisEigen();
        return super.trekIn(reden, nu);
    }

    /** Takes over what its source says now; empty where that is what was known. */
    Optional<Event> volg(Claimbron bron, Instant nu) {
        boolean gelijk = bron.gegevens().equals(gegevens) && !vervallen;
        boolean ruimer = bron.zichtbaarheid().compareTo(zichtbaarheid()) > 0;
        if (gelijk && !ruimer) {
            return Optional.empty();
        }
        var feit = super.wijzig(bron.gegevens(), nu);
        vervallen = false;
        if (ruimer) {
            var _ = bron.zichtbaarheid() == Zichtbaarheid.OPENBAAR
                    ? super.maakOpenbaar("Volgt zijn bron", nu)
                    : super.deel("Volgt zijn bron", nu);
            feit = new RuimteclaimGewijzigd(List.of("zichtbaarheid"), "Volgt zijn bron: " + afgeleidVan);
        }
        return Optional.of(feit);
    }

    /** Its source is no longer there, or asks for no space any more. */
    Optional<Event> verval(String reden, Instant nu) {
        if (vervallen) {
            return Optional.empty();
        }
        vervallen = true;
        return Optional.of(super.trekIn(reden, nu));
    }

    /** @throws RuleViolation where it follows a source, naming that */
    void vereisEigen() {
        if (afgeleidVan != null) {
            throw new RuleViolation(
                    "claim-volgt-bron",
                    "Deze claim volgt " + afgeleidVan + " en is hier niet te wijzigen; wijzig de bron.");
        }
    }

    @Override
    protected void neemOver(RuimteclaimGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public RuimteclaimGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected RuimteclaimGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new RuimteclaimGewijzigd(onderdelen, reden);
    }

    @Override
    protected RuimteclaimIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new RuimteclaimIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public RuimteclaimView view() {
        var vorm = gegevens.geometrie() == null ? null : Vorm.bewaard(gegevens.geometrie());
        var grof = vorm != null && vorm.isTeGroot() ? vorm.omtrek() : null;
        return new RuimteclaimView(
                id(),
                versie(),
                Urn.van("ruimteclaim", id()),
                grof == null ? gegevens : gegevens.met(grof),
                grof != null,
                afgeleidVan,
                vervallen,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
