package nl.zuidlimburg.notities.notitie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.notities.notitie.NotitieEvent.NotitieAfgerond;
import nl.zuidlimburg.notities.notitie.NotitieEvent.NotitieGedeeld;
import nl.zuidlimburg.notities.notitie.NotitieEvent.NotitieGemaakt;
import nl.zuidlimburg.notities.notitie.NotitieEvent.NotitieGewijzigd;
import nl.zuidlimburg.notities.notitie.NotitieEvent.NotitieIngetrokken;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@CheckReturnValue
class Notitie implements Owned {

    @Id
    private UUID id;

    @Version
    private long versie;

    private String titel;
    private String tekst;

    @Enumerated(EnumType.STRING)
    private NotitieStatus status;

    private @Nullable String eigenaar;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Instant gemaaktOp;
    private Instant gewijzigdOp;

    protected Notitie() {}

    Notitie(String titel, String tekst, @Nullable String eigenaar, Instant nu) {
        this.id = Ids.next();
        this.titel = titel;
        this.tekst = tekst;
        this.status = NotitieStatus.OPEN;
        this.eigenaar = eigenaar;
        this.zichtbaarheid = Zichtbaarheid.INTERN;
        this.gemaaktOp = nu;
        this.gewijzigdOp = nu;
    }

    NotitieEvent maak() {
        return new NotitieGemaakt();
    }

    NotitieEvent wijzig(String titel, String tekst, Instant nu) {
        this.titel = titel;
        this.tekst = tekst;
        this.gewijzigdOp = nu;
        return new NotitieGewijzigd();
    }

    NotitieEvent rondAf(String reden, Instant nu) {
        if (status == NotitieStatus.AFGEROND) {
            throw new RuleViolation("notitie-status", "Deze notitie is al afgerond.");
        }
        status = NotitieStatus.AFGEROND;
        gewijzigdOp = nu;
        return new NotitieAfgerond(reden);
    }

    NotitieEvent deel(Zichtbaarheid niveau, String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = niveau;
        gewijzigdOp = nu;
        return new NotitieGedeeld(vorige, reden);
    }

    NotitieEvent trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = Zichtbaarheid.INTERN;
        gewijzigdOp = nu;
        return new NotitieIngetrokken(vorige, reden);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long versie() {
        return versie;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return zichtbaarheid;
    }

    @Override
    public @Nullable String eigenaar() {
        return eigenaar;
    }

    @Override
    public NotitieView view() {
        return new NotitieView(id, versie, titel, tekst, status, eigenaar, zichtbaarheid, gemaaktOp, gewijzigdOp);
    }
}
