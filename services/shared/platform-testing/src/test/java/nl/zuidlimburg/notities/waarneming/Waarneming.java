package nl.zuidlimburg.notities.waarneming;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.notities.waarneming.WaarnemingEvent.WaarnemingGedaan;
import nl.zuidlimburg.notities.waarneming.WaarnemingEvent.WaarnemingGedeeld;
import nl.zuidlimburg.notities.waarneming.WaarnemingEvent.WaarnemingHernoemd;
import nl.zuidlimburg.notities.waarneming.WaarnemingEvent.WaarnemingIngetrokken;
import nl.zuidlimburg.notities.waarneming.WaarnemingEvent.WaarnemingOpenbaarGemaakt;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something seen at a place; uses what the platform offers to data. */
@Entity
@CheckReturnValue
class Waarneming implements Deelbaar, Owned {

    @Id
    private UUID id;

    @Version
    private long versie;

    private String titel;
    private String thema;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OnnauwkeurigeDatum sinds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Schatting> omvang;

    private @Nullable Double lengte;
    private @Nullable Double breedte;
    private @Nullable String eigenaar;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Instant gewijzigdOp;

    protected Waarneming() {}

    Waarneming(DoeWaarneming verzoek, @Nullable String eigenaar, Instant nu) {
        this.id = Ids.next();
        this.titel = verzoek.titel();
        this.thema = verzoek.thema();
        this.sinds = verzoek.sinds();
        this.omvang = verzoek.omvang() == null ? List.of() : verzoek.omvang();
        this.lengte = verzoek.lengte();
        this.breedte = verzoek.breedte();
        this.eigenaar = eigenaar;
        this.zichtbaarheid = Zichtbaarheid.INTERN;
        this.gewijzigdOp = nu;
    }

    WaarnemingEvent doe() {
        return new WaarnemingGedaan();
    }

    WaarnemingEvent hernoem(String titel, String melder, Instant nu) {
        this.titel = titel;
        this.gewijzigdOp = nu;
        return new WaarnemingHernoemd(melder);
    }

    @Override
    public WaarnemingGedeeld deel(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new WaarnemingGedeeld(reden);
    }

    @Override
    public WaarnemingOpenbaarGemaakt maakOpenbaar(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new WaarnemingOpenbaarGemaakt(reden);
    }

    @Override
    public WaarnemingIngetrokken trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new WaarnemingIngetrokken(vorige, reden);
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
    public WaarnemingView view() {
        return new WaarnemingView(
                id, versie, titel, thema, sinds, omvang, lengte, breedte, eigenaar, zichtbaarheid, gewijzigdOp);
    }
}
