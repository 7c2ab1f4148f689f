package nl.zuidlimburg.vhf.kennisvraag;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.kennisvraag.KennisvraagEvent.KennisvraagBeantwoord;
import nl.zuidlimburg.vhf.kennisvraag.KennisvraagEvent.KennisvraagGesteld;
import nl.zuidlimburg.vhf.kennisvraag.KennisvraagEvent.KennisvraagGewijzigd;
import nl.zuidlimburg.vhf.kennisvraag.KennisvraagEvent.KennisvraagIngetrokken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question to the others, and so shared with them; open until its asker marks it answered. */
@Entity
@CheckReturnValue
public class Kennisvraag extends Werkstuk<KennisvraagGegevens, KennisvraagView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private KennisvraagGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private KennisvraagStatus status = KennisvraagStatus.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Antwoord> antwoorden = List.of();

    private @Nullable LocalDate beantwoordOp;

    protected Kennisvraag() {}

    Kennisvraag(KennisvraagGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.PARTNERS, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected KennisvraagGesteld begin() {
        return new KennisvraagGesteld();
    }

    /** An answer leaves the question open: whether it helps is up to the asker. */
    KennisvraagGewijzigd antwoord(GeefAntwoord gegeven, @Nullable String organisatie, Instant nu) {
        vraagOpen();
        antwoorden = Stream.concat(
                        antwoorden.stream(),
                        Stream.of(new Antwoord(gegeven.antwoord(), gegeven.les(), organisatie, nu)))
                .toList();
        raak(nu);
        return new KennisvraagGewijzigd(List.of("antwoorden"), null);
    }

    KennisvraagBeantwoord rondAf(String reden, Instant nu) {
        vraagOpen();
        status = KennisvraagStatus.BEANTWOORD;
        beantwoordOp = Dag.van(nu);
        raak(nu);
        return new KennisvraagBeantwoord(reden);
    }

    private void vraagOpen() {
        if (status == KennisvraagStatus.BEANTWOORD) {
            throw new RuleViolation("kennisvraag-beantwoord", "Deze vraag is beantwoord. Stel een nieuwe vraag.");
        }
    }

    @Override
    protected void neemOver(KennisvraagGegevens nieuw) {
        vraagOpen();
        gegevens = nieuw;
    }

    @Override
    public KennisvraagGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected KennisvraagGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new KennisvraagGewijzigd(onderdelen, reden);
    }

    @Override
    protected KennisvraagIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new KennisvraagIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public KennisvraagView view() {
        return new KennisvraagView(
                id(),
                versie(),
                gegevens,
                status,
                antwoorden,
                beantwoordOp,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
