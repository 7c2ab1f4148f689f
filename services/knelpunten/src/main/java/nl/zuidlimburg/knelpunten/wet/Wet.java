package nl.zuidlimburg.knelpunten.wet;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;

/** A law, treaty or directive that the register knows by name. Laws are no secret: every one is public. */
@Entity
@Table(name = "wet")
@CheckReturnValue
public class Wet implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String code;

    @Enumerated(EnumType.STRING)
    private Stelsel stelsel;

    private String identificatie;
    private String regeling;
    private String rechtsgebied;

    @Embedded
    private WetBeschrijving beschrijving;

    private String zoektekst;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    protected Wet() {}

    /** {@code regeling} is what {@link nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen#regeling} makes of the identifier. */
    Wet(NieuweWet nieuw, String regeling, WetBeschrijving beschrijving, Instant nu) {
        this.id = Ids.next();
        this.code = nieuw.code();
        this.stelsel = nieuw.stelsel();
        this.identificatie = nieuw.identificatie().strip();
        this.regeling = regeling;
        this.rechtsgebied = nieuw.rechtsgebied();
        this.beschrijving = beschrijving;
        this.zoektekst = zoektekst();
        this.gewijzigdOp = nu;
    }

    WetEvent.WetOpgenomen neemOp() {
        return new WetEvent.WetOpgenomen();
    }

    WetEvent.WetGewijzigd wijzig(WetBeschrijving nieuw, Instant nu) {
        beschrijving = nieuw;
        zoektekst = zoektekst();
        gewijzigdOp = nu;
        return new WetEvent.WetGewijzigd(null);
    }

    /** All that someone may type who means this law. */
    private String zoektekst() {
        return Stream.concat(
                        Stream.of(beschrijving.citeertitel(), code, identificatie, regeling),
                        beschrijving.aliassen().stream())
                .map(Zoektekst::van)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** The form as it would be filled in today; what a change starts from. */
    NieuweWet formulier() {
        return new NieuweWet(
                code,
                stelsel,
                identificatie,
                rechtsgebied,
                beschrijving.citeertitel(),
                beschrijving.aliassen(),
                beschrijving.url(),
                beschrijving.relevantVoor(),
                beschrijving.status(),
                beschrijving.opgegaanIn(),
                beschrijving.opmerking(),
                beschrijving.verificatie(),
                beschrijving.bron());
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
        return Zichtbaarheid.OPENBAAR;
    }

    public String code() {
        return code;
    }

    public String regeling() {
        return regeling;
    }

    public String citeertitel() {
        return beschrijving.citeertitel();
    }

    @Override
    public WetView view() {
        return new WetView(
                id,
                versie,
                code,
                stelsel,
                identificatie,
                regeling,
                rechtsgebied,
                beschrijving.citeertitel(),
                beschrijving.aliassen(),
                beschrijving.url(),
                beschrijving.relevantVoor(),
                beschrijving.status(),
                beschrijving.opgegaanIn(),
                beschrijving.opmerking(),
                beschrijving.verificatie(),
                beschrijving.bron(),
                gewijzigdOp);
    }
}
