package nl.zuidlimburg.vhf.tegenspraak;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakEvent.TegenspraakGewijzigd;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakEvent.TegenspraakIngetrokken;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakEvent.TegenspraakVastgelegd;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Local knowledge that contradicts the score of an area. It changes no score. */
@Entity
@CheckReturnValue
public class Tegenspraak implements Deelbaar, Owned {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String gebied;

    @Enumerated(EnumType.STRING)
    private @Nullable Domein domein;

    @Enumerated(EnumType.STRING)
    private Strekking strekking;

    private String tekst;
    private String door;
    private @Nullable String bron;

    @JdbcTypeCode(SqlTypes.JSON)
    private OnnauwkeurigeDatum datum;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid = Zichtbaarheid.INTERN;

    private @Nullable String eigenaar;
    private Instant gewijzigdOp;

    protected Tegenspraak() {}

    /** {@code gebied} is the code of an area that there is. */
    Tegenspraak(String gebied, TegenspraakInvoer invoer, @Nullable String eigenaar, Instant nu) {
        this.id = Ids.next();
        this.eigenaar = eigenaar;
        neemOver(gebied, invoer, nu);
    }

    TegenspraakVastgelegd legVast(@Nullable String reden) {
        return new TegenspraakVastgelegd(reden);
    }

    TegenspraakGewijzigd wijzig(String ditGebied, TegenspraakInvoer invoer, Instant nu) {
        neemOver(ditGebied, invoer, nu);
        return new TegenspraakGewijzigd(List.of("gegevens"), invoer.reden());
    }

    private void neemOver(String ditGebied, TegenspraakInvoer invoer, Instant nu) {
        gebied = ditGebied;
        domein = invoer.domein();
        strekking = invoer.strekking();
        tekst = invoer.tekst().strip();
        door = invoer.door().strip();
        bron = invoer.bron();
        datum = invoer.datum();
        gewijzigdOp = nu;
    }

    /** The form as it would be filled in today; what a change starts from. */
    TegenspraakInvoer formulier() {
        return new TegenspraakInvoer(gebied, domein, strekking, tekst, door, bron, datum, null);
    }

    @Override
    public TegenspraakGewijzigd deel(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new TegenspraakGewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public TegenspraakGewijzigd maakOpenbaar(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new TegenspraakGewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public TegenspraakIngetrokken trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new TegenspraakIngetrokken(vorige, reden);
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
    public TegenspraakView view() {
        return new TegenspraakView(
                id, versie, gebied, domein, strekking, tekst, door, bron, datum, zichtbaarheid, eigenaar, gewijzigdOp);
    }
}
