package nl.zuidlimburg.vhf.koppelkans;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansAfgevallen;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansBelegd;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansGerealiseerd;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansGesignaleerd;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansGewijzigd;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansIngetrokken;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansEvent.KoppelkansVerkend;
import nl.zuidlimburg.vhf.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A chance to do two or more things together; one id, known to all services. */
@Entity
@CheckReturnValue
public class Koppelkans extends Werkstuk<KoppelkansGegevens, KoppelkansView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private KoppelkansGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private KoppelkansStatus status = KoppelkansStatus.GESIGNALEERD;

    private @Nullable String verantwoordelijke;
    private @Nullable String reden;
    private @Nullable String herkomst;

    protected Koppelkans() {}

    Koppelkans(KoppelkansGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = controleer(gegevens);
        this.herkomst = gegevens.herkomst();
    }

    @Override
    protected KoppelkansGesignaleerd begin() {
        return new KoppelkansGesignaleerd();
    }

    KoppelkansVerkend verken(String waarom, Instant nu) {
        naar(KoppelkansStatus.VERKEND, "verkenningen", waarom, nu);
        return new KoppelkansVerkend(waarom);
    }

    KoppelkansBelegd beleg(String wie, String waarom, Instant nu) {
        naar(KoppelkansStatus.BELEGD, "beleggingen", waarom, nu);
        verantwoordelijke = wie.strip();
        return new KoppelkansBelegd(verantwoordelijke, waarom);
    }

    KoppelkansGerealiseerd realiseer(String waarom, Instant nu) {
        naar(KoppelkansStatus.GEREALISEERD, "realisaties", waarom, nu);
        return new KoppelkansGerealiseerd(waarom);
    }

    KoppelkansAfgevallen laatAfvallen(String waarom, Instant nu) {
        naar(KoppelkansStatus.AFGEVALLEN, "afvallingen", waarom, nu);
        return new KoppelkansAfgevallen(waarom);
    }

    private void naar(KoppelkansStatus nieuw, String stap, String waarom, Instant nu) {
        status.vraag(stap);
        status = nieuw;
        reden = waarom;
        raak(nu);
    }

    @Override
    protected void neemOver(KoppelkansGegevens nieuw) {
        if (!Objects.equals(nieuw.herkomst(), herkomst)) {
            throw new RuleViolation("koppelkans-herkomst", "De herkomst van een koppelkans verandert niet.");
        }
        gegevens = controleer(nieuw);
    }

    private static KoppelkansGegevens controleer(KoppelkansGegevens g) {
        if (g.tussen().stream().map(Urn::urn).distinct().count() < g.tussen().size()) {
            throw new InvalidInput("tussen", "noemt hetzelfde ding meer dan eens");
        }
        return g;
    }

    @Override
    public KoppelkansGegevens gegevens() {
        return gegevens;
    }

    public KoppelkansStatus status() {
        return status;
    }

    @Override
    protected KoppelkansGewijzigd gewijzigd(List<String> onderdelen, @Nullable String waarom) {
        return new KoppelkansGewijzigd(onderdelen, waarom);
    }

    @Override
    protected KoppelkansIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String waarom) {
        return new KoppelkansIngetrokken(vorigeZichtbaarheid, waarom);
    }

    @Override
    public KoppelkansView view() {
        return new KoppelkansView(
                id(),
                versie(),
                Urn.van("koppelkans", id()),
                gegevens,
                status,
                verantwoordelijke,
                reden,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
