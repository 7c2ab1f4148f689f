package nl.zuidlimburg.knelpunten.oplossing;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.Bron;
import nl.zuidlimburg.knelpunten.oplossing.OplossingEvent.OplossingGewijzigd;
import nl.zuidlimburg.knelpunten.oplossing.OplossingEvent.OplossingIngetrokken;
import nl.zuidlimburg.knelpunten.oplossing.OplossingEvent.OplossingToegepast;
import nl.zuidlimburg.knelpunten.oplossing.OplossingEvent.OplossingVastgelegd;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.platform.value.Schatting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What takes one or more knelpunten away, and may do so elsewhere too. */
@Entity
@CheckReturnValue
public class Oplossing implements Deelbaar {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String nummer;
    private String titel;
    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private @Nullable String beslisser;

    @Enumerated(EnumType.STRING)
    private Stadium stadium;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Schatting> kosten;

    private boolean repliceerbaar;
    private @Nullable String repliceerbaarToelichting;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> knelpunten;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> ookToepasbaarOp;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Toepassing> toepassingen = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Bron> bronnen;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid = Zichtbaarheid.INTERN;

    private Instant aangemaaktOp;
    private Instant gewijzigdOp;

    protected Oplossing() {}

    Oplossing(String nummer, OplossingInvoer invoer, Instant nu) {
        this.id = Ids.next();
        this.nummer = nummer;
        this.aangemaaktOp = nu;
        this.zichtbaarheid = invoer.zichtbaarheid() == null ? Zichtbaarheid.INTERN : invoer.zichtbaarheid();
        neemOver(invoer, nu);
    }

    OplossingVastgelegd legVast(@Nullable String reden) {
        return new OplossingVastgelegd(reden);
    }

    OplossingGewijzigd wijzig(OplossingInvoer invoer, Instant nu) {
        neemOver(invoer, nu);
        return new OplossingGewijzigd(List.of("oplossing"), invoer.reden());
    }

    /** Records where it was put to use. */
    OplossingToegepast pasToe(Toepassing toepassing, Instant nu) {
        toepassingen =
                Stream.concat(toepassingen.stream(), Stream.of(toepassing)).toList();
        gewijzigdOp = nu;
        return new OplossingToegepast(toepassing);
    }

    @Override
    public OplossingGewijzigd deel(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new OplossingGewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public OplossingGewijzigd maakOpenbaar(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new OplossingGewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public OplossingIngetrokken trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new OplossingIngetrokken(vorige, reden);
    }

    private void neemOver(OplossingInvoer invoer, Instant nu) {
        titel = invoer.titel().strip();
        omschrijving = invoer.omschrijving().strip();
        soort = invoer.soort();
        beslisser = invoer.beslisser();
        stadium = invoer.stadium();
        kosten = lijst(invoer.kosten());
        repliceerbaar = Boolean.TRUE.equals(invoer.repliceerbaar());
        repliceerbaarToelichting = invoer.repliceerbaarToelichting();
        knelpunten = lijst(invoer.knelpunten());
        ookToepasbaarOp = lijst(invoer.ookToepasbaarOp());
        bronnen = lijst(invoer.bronnen());
        gewijzigdOp = nu;
    }

    /** What the form shows before a change. */
    OplossingInvoer invoer() {
        return new OplossingInvoer(
                titel,
                omschrijving,
                soort,
                beslisser,
                stadium,
                kosten,
                repliceerbaar,
                repliceerbaarToelichting,
                knelpunten,
                ookToepasbaarOp,
                bronnen,
                null,
                null);
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
    public OplossingView view() {
        return new OplossingView(
                id,
                versie,
                nummer,
                titel,
                omschrijving,
                soort,
                beslisser,
                stadium,
                kosten,
                repliceerbaar,
                repliceerbaarToelichting,
                knelpunten,
                ookToepasbaarOp,
                toepassingen,
                bronnen,
                zichtbaarheid,
                aangemaaktOp,
                gewijzigdOp);
    }

    private static <T> List<T> lijst(@Nullable List<T> gegeven) {
        return gegeven == null ? List.of() : gegeven.stream().distinct().toList();
    }
}
