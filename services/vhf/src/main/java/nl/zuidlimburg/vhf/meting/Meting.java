package nl.zuidlimburg.vhf.meting;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.vhf.meting.MetingEvent.MetingGewijzigd;
import nl.zuidlimburg.vhf.meting.MetingEvent.MetingIngetrokken;
import nl.zuidlimburg.vhf.meting.MetingEvent.MetingIngevoerd;
import nl.zuidlimburg.vhf.meting.MetingEvent.MetingOpgezet;
import nl.zuidlimburg.vhf.meting.MetingEvent.MetingVastgesteld;
import org.jspecify.annotations.Nullable;

/** A set of values of one moment. It is filled, vastgesteld, and then never changes; a correction is a new set. */
@Entity
@CheckReturnValue
public class Meting implements Deelbaar {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String naam;

    @Enumerated(EnumType.STRING)
    private Metingsoort soort;

    private LocalDate peildatum;
    private @Nullable UUID nulmeting;
    private String bron;
    private @Nullable String bronUrl;
    private @Nullable String toelichting;
    private int drempel;

    @Enumerated(EnumType.STRING)
    private MetingStatus status = MetingStatus.CONCEPT;

    private UUID reeks;
    private int uitgave;
    private @Nullable UUID vervangt;
    private @Nullable String reden;

    @Embedded
    private Telling telling = Telling.LEEG;

    private @Nullable Instant vastgesteldOp;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid = Zichtbaarheid.INTERN;

    private Instant gewijzigdOp;

    protected Meting() {}

    Meting(MetingInvoer invoer, Instant nu) {
        this.id = Ids.next();
        this.reeks = id;
        this.uitgave = 1;
        neemOver(invoer, nu);
    }

    MetingOpgezet zetOp(@Nullable String waarom) {
        return new MetingOpgezet(waarom);
    }

    /** A new set in the place of this one, to be filled with the values of this one and what is corrected. */
    Meting correctie(String waarom, Instant nu) {
        if (status != MetingStatus.VASTGESTELD) {
            throw new RuleViolation(
                    "meting-concept", "Deze meting is nog niet vastgesteld; wijzig haar zelf.", List.of("vaststellen"));
        }
        var nieuw = new Meting(formulier(), nu);
        nieuw.reeks = reeks;
        nieuw.uitgave = uitgave + 1;
        nieuw.vervangt = id;
        nieuw.reden = waarom;
        return nieuw;
    }

    MetingGewijzigd wijzig(MetingInvoer invoer, Instant nu) {
        vereisConcept();
        neemOver(invoer, nu);
        return new MetingGewijzigd(List.of("gegevens"), invoer.reden());
    }

    /** Values came in from a file; {@code nieuw} is what the set holds with them. */
    public MetingIngevoerd voerIn(String bestand, long rijen, Telling nieuw, Instant nu) {
        vereisConcept();
        telling = nieuw;
        gewijzigdOp = nu;
        return new MetingIngevoerd(bestand, rijen);
    }

    /** Freezes the set as {@code nieuw} says it is. */
    public MetingVastgesteld stelVast(StelMetingVast verzoek, Telling nieuw, Instant nu) {
        vereisConcept();
        if (nieuw.waarden() == 0) {
            throw new RuleViolation(
                    "meting-leeg",
                    "Deze meting heeft nog geen waarden. Voer eerst een bestand in.",
                    List.of("invoeren"));
        }
        telling = nieuw;
        gewijzigdOp = nu;
        status = MetingStatus.VASTGESTELD;
        vastgesteldOp = nu;
        zichtbaarheid = verzoek.zichtbaarheidOfIntern();
        return new MetingVastgesteld(verzoek.reden());
    }

    @Override
    public MetingGewijzigd deel(String waarom, Instant nu) {
        vereisVastgesteld();
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new MetingGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public MetingGewijzigd maakOpenbaar(String waarom, Instant nu) {
        vereisVastgesteld();
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new MetingGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public MetingIngetrokken trekIn(String waarom, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new MetingIngetrokken(vorige, waarom);
    }

    /** Throws unless values may still change. */
    public void vereisConcept() {
        if (status == MetingStatus.VASTGESTELD) {
            throw new RuleViolation(
                    "meting-vastgesteld",
                    "Deze meting is vastgesteld en verandert niet meer. Maak een correctie: een nieuwe uitgave met een reden.",
                    List.of("corrigeren"));
        }
    }

    private void vereisVastgesteld() {
        if (status != MetingStatus.VASTGESTELD) {
            throw new RuleViolation(
                    "meting-concept",
                    "Een meting wordt pas gedeeld als zij is vastgesteld.",
                    List.of("invoeren", "vaststellen"));
        }
    }

    private void neemOver(MetingInvoer invoer, Instant nu) {
        naam = invoer.naam().strip();
        soort = invoer.soort();
        peildatum = invoer.peildatum();
        nulmeting = invoer.nulmeting();
        bron = invoer.bron().strip();
        bronUrl = invoer.bronUrl();
        toelichting = invoer.toelichting();
        drempel = invoer.drempelOfGewoon();
        gewijzigdOp = nu;
    }

    /** The form as it would be filled in today; what a change starts from. */
    MetingInvoer formulier() {
        return new MetingInvoer(naam, soort, peildatum, nulmeting, bron, bronUrl, toelichting, drempel, null);
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

    public LocalDate peildatum() {
        return peildatum;
    }

    public MetingStatus status() {
        return status;
    }

    public Metingsoort soort() {
        return soort;
    }

    public int drempel() {
        return drempel;
    }

    public int uitgave() {
        return uitgave;
    }

    public Telling telling() {
        return telling;
    }

    @Override
    public MetingView view() {
        return new MetingView(
                id,
                versie,
                naam,
                soort,
                peildatum,
                nulmeting,
                bron,
                bronUrl,
                toelichting,
                drempel,
                status,
                reeks,
                uitgave,
                vervangt,
                reden,
                telling.indicatoren(),
                telling.gebieden(),
                telling.waarden(),
                telling.ontbrekend(),
                telling.controlegetal(),
                vastgesteldOp,
                zichtbaarheid,
                gewijzigdOp);
    }
}
