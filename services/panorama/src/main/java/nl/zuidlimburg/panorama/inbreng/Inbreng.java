package nl.zuidlimburg.panorama.inbreng;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengBeantwoord;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengGepubliceerd;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengGesplitst;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengGeweigerd;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengGewijzigd;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengIngediend;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengIngetrokken;
import nl.zuidlimburg.panorama.inbreng.InbrengEvent.InbrengSamengevoegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One contribution: given, looked at by a moderator, shown, answered, and sometimes merged or split. */
@Entity
@CheckReturnValue
public class Inbreng implements Aggregate, Owned {
    static final int MEESTE_BEELDEN = 5;

    @Id
    private UUID id;

    @Version
    private long versie;

    @JdbcTypeCode(SqlTypes.JSON)
    private InbrengGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private Inbrengstatus status = Inbrengstatus.INGEDIEND;

    private @Nullable String reden;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Antwoord antwoord;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Vertaling> vertalingen = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> beelden = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> herkomst = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> verderIn = List.of();

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid = Zichtbaarheid.INTERN;

    private @Nullable String eigenaar;
    private Instant aangemaaktOp;
    private Instant gewijzigdOp;

    protected Inbreng() {}

    Inbreng(InbrengGegevens gegevens, List<UUID> herkomst, @Nullable String eigenaar, Instant nu) {
        this.id = Ids.next();
        this.gegevens = gegevens;
        this.herkomst = List.copyOf(herkomst);
        this.eigenaar = eigenaar;
        this.aangemaaktOp = nu;
        this.gewijzigdOp = nu;
    }

    InbrengIngediend begin() {
        return new InbrengIngediend();
    }

    InbrengGepubliceerd publiceer(Instant nu) {
        vereis("publiceren", Inbrengstatus.INGEDIEND, Inbrengstatus.GEWEIGERD);
        status = Inbrengstatus.GEPUBLICEERD;
        zichtbaarheid = Zichtbaarheid.OPENBAAR;
        reden = null;
        gewijzigdOp = nu;
        return new InbrengGepubliceerd();
    }

    InbrengGeweigerd weiger(String waarom, Instant nu) {
        vereis("weigeren", Inbrengstatus.INGEDIEND);
        status = Inbrengstatus.GEWEIGERD;
        reden = waarom;
        gewijzigdOp = nu;
        return new InbrengGeweigerd(waarom);
    }

    InbrengBeantwoord beantwoord(Antwoord gegeven, Instant nu) {
        vereis("beantwoorden", Inbrengstatus.GEPUBLICEERD, Inbrengstatus.BEANTWOORD);
        status = Inbrengstatus.BEANTWOORD;
        antwoord = new Antwoord(gegeven.tekst(), gegeven.namens(), nu);
        gewijzigdOp = nu;
        return new InbrengBeantwoord();
    }

    /** A machine never takes the place of a person. */
    InbrengGewijzigd vertaal(Vertaling vertaling, Instant nu) {
        vereis("vertalen", Inbrengstatus.INGEDIEND, Inbrengstatus.GEPUBLICEERD, Inbrengstatus.BEANTWOORD);
        if (vertaling.taal() == gegevens.taal()) {
            throw new RuleViolation("vertaling-in-eigen-taal", "De inbreng is al in deze taal geschreven.");
        }
        boolean doorMens =
                vertalingen.stream().anyMatch(v -> v.taal() == vertaling.taal() && v.wijze() == Vertaling.Wijze.MENS);
        if (doorMens && vertaling.wijze() == Vertaling.Wijze.MACHINE) {
            throw new RuleViolation("vertaald-door-mens", "Er is al een vertaling door een mens in deze taal.");
        }
        var nieuw = new ArrayList<>(vertalingen);
        nieuw.removeIf(v -> v.taal() == vertaling.taal());
        nieuw.add(vertaling);
        vertalingen = List.copyOf(nieuw);
        gewijzigdOp = nu;
        return new InbrengGewijzigd(List.of("vertalingen"));
    }

    /** Only before a moderator looked: nothing slips in behind. */
    InbrengGewijzigd voegBeeldToe(UUID beeld, Instant nu) {
        vereis("een afbeelding toevoegen", Inbrengstatus.INGEDIEND);
        if (beelden.size() >= MEESTE_BEELDEN) {
            throw new RuleViolation("te-veel-afbeeldingen", "Er zijn al " + MEESTE_BEELDEN + " afbeeldingen.");
        }
        var nieuw = new ArrayList<>(beelden);
        nieuw.add(beeld);
        beelden = List.copyOf(nieuw);
        gewijzigdOp = nu;
        return new InbrengGewijzigd(List.of("beelden"));
    }

    InbrengSamengevoegd gaOpIn(UUID ander, String waarom, Instant nu) {
        vereis("samenvoegen", Inbrengstatus.GEPUBLICEERD, Inbrengstatus.BEANTWOORD);
        status = Inbrengstatus.SAMENGEVOEGD;
        verderIn = List.of(ander);
        gewijzigdOp = nu;
        return new InbrengSamengevoegd(ander, waarom);
    }

    InbrengGesplitst splits(List<UUID> delen, String waarom, Instant nu) {
        vereis("splitsen", Inbrengstatus.GEPUBLICEERD, Inbrengstatus.BEANTWOORD);
        status = Inbrengstatus.GESPLITST;
        verderIn = List.copyOf(delen);
        gewijzigdOp = nu;
        return new InbrengGesplitst(verderIn, waarom);
    }

    /** Takes out what was said; that it was there, and what it led to, stays. */
    InbrengIngetrokken trekIn(String waarom, Instant nu) {
        var vorige = zichtbaarheid;
        if (status == Inbrengstatus.INGETROKKEN) {
            throw new RuleViolation("al-ingetrokken", "De inbreng is al ingetrokken.");
        }
        status = Inbrengstatus.INGETROKKEN;
        zichtbaarheid = Zichtbaarheid.INTERN;
        gegevens = gegevens.zonderInhoud();
        vertalingen = List.of();
        beelden = List.of();
        reden = waarom;
        gewijzigdOp = nu;
        return new InbrengIngetrokken(vorige, waarom);
    }

    private void vereis(String wat, Inbrengstatus... mag) {
        if (!List.of(mag).contains(status)) {
            throw new RuleViolation(
                    "inbreng-status",
                    "Deze inbreng is " + status.name().toLowerCase(java.util.Locale.ROOT) + "; " + wat
                            + " kan dan niet.");
        }
    }

    InbrengGegevens gegevens() {
        return gegevens;
    }

    Inbrengstatus status() {
        return status;
    }

    List<UUID> herkomst() {
        return herkomst;
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
    public InbrengView view() {
        return new InbrengView(
                id,
                versie,
                Urn.van("inbreng", id),
                gegevens,
                status,
                reden,
                antwoord,
                vertalingen,
                beelden,
                herkomst,
                verderIn,
                zichtbaarheid,
                aangemaaktOp,
                gewijzigdOp);
    }
}
