package nl.zuidlimburg.vhf.indicator;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is measured in areas. How we measure is no secret: every indicator is public. */
@Entity
@CheckReturnValue
public class Indicator implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String code;
    private String naam;
    private String definitie;

    @Enumerated(EnumType.STRING)
    private @Nullable Domein domein;

    private String eenheid;

    @Enumerated(EnumType.STRING)
    private Richting richting;

    private @Nullable String gewichtsbasis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sleutels;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Referentiewaarde> referentiewaarden;

    private String bron;
    private @Nullable String bronUrl;
    private Instant gewijzigdOp;

    protected Indicator() {}

    Indicator(IndicatorInvoer invoer, Instant nu) {
        this.id = Ids.next();
        this.code = invoer.code();
        neemOver(invoer, nu);
    }

    IndicatorEvent.IndicatorOpgenomen neemOp() {
        return new IndicatorEvent.IndicatorOpgenomen();
    }

    IndicatorEvent.IndicatorGewijzigd wijzig(IndicatorInvoer invoer, Instant nu) {
        neemOver(invoer, nu);
        return new IndicatorEvent.IndicatorGewijzigd(invoer.reden());
    }

    private void neemOver(IndicatorInvoer invoer, Instant nu) {
        naam = invoer.naam().strip();
        definitie = invoer.definitie().strip();
        domein = invoer.domein();
        eenheid = invoer.eenheid().strip();
        richting = invoer.richting();
        gewichtsbasis = invoer.gewichtsbasis();
        sleutels = lijst(invoer.sleutels());
        referentiewaarden = lijst(invoer.referentiewaarden());
        bron = invoer.bron().strip();
        bronUrl = invoer.bronUrl();
        gewijzigdOp = nu;
    }

    /** The form as it would be filled in today; what a change starts from. */
    IndicatorInvoer formulier() {
        return new IndicatorInvoer(
                code,
                naam,
                definitie,
                domein,
                eenheid,
                richting,
                gewichtsbasis,
                sleutels,
                referentiewaarden,
                bron,
                bronUrl,
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
        return Zichtbaarheid.OPENBAAR;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** Null for a background figure. */
    public @Nullable Domein domein() {
        return domein;
    }

    public String eenheid() {
        return eenheid;
    }

    public Richting richting() {
        return richting;
    }

    /** Code of the indicator that counts the persons or homes that a value is about. */
    public @Nullable String gewichtsbasis() {
        return gewichtsbasis;
    }

    /** Names under which source files have it. */
    public List<String> sleutels() {
        return sleutels;
    }

    @Override
    public IndicatorView view() {
        return new IndicatorView(
                id,
                versie,
                code,
                naam,
                definitie,
                domein,
                eenheid,
                richting,
                gewichtsbasis,
                sleutels,
                referentiewaarden,
                bron,
                bronUrl,
                gewijzigdOp);
    }

    private static <T> List<T> lijst(@Nullable List<T> gegeven) {
        return gegeven == null ? List.of() : gegeven.stream().distinct().toList();
    }
}
