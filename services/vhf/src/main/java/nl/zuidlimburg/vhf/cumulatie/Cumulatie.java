package nl.zuidlimburg.vhf.cumulatie;

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
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import nl.zuidlimburg.vhf.cumulatie.CumulatieEvent.CumulatieBerekend;
import nl.zuidlimburg.vhf.cumulatie.CumulatieEvent.CumulatieGewijzigd;
import nl.zuidlimburg.vhf.cumulatie.CumulatieEvent.CumulatieIngetrokken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The order of areas as computed from one measurement with one version of a scenario. It never changes. */
@Entity
@CheckReturnValue
public class Cumulatie implements Deelbaar {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String naam;
    private UUID scenario;
    private String scenarioCode;
    private long scenarioVersie;
    private UUID meting;
    private long metingVersie;

    @JdbcTypeCode(SqlTypes.JSON)
    private Weegschema gewichten;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Plaats> rangorde;

    private int rekenwijze;
    private String vingerafdruk;
    private @Nullable String reden;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid = Zichtbaarheid.INTERN;

    private Instant berekendOp;
    private Instant gewijzigdOp;

    protected Cumulatie() {}

    /** From what a result was computed. */
    record Herkomst(
            String naam, UUID scenario, String scenarioCode, long scenarioVersie, UUID meting, long metingVersie) {}

    /** What came out: the weights as used, the short order, and the digest of the whole with its explanation. */
    record Uitkomst(Weegschema gewichten, List<Plaats> rangorde, String vingerafdruk) {}

    Cumulatie(Herkomst herkomst, Uitkomst uitkomst, @Nullable String reden, Instant nu) {
        this.id = Ids.next();
        this.naam = herkomst.naam();
        this.scenario = herkomst.scenario();
        this.scenarioCode = herkomst.scenarioCode();
        this.scenarioVersie = herkomst.scenarioVersie();
        this.meting = herkomst.meting();
        this.metingVersie = herkomst.metingVersie();
        this.gewichten = uitkomst.gewichten();
        this.rangorde = List.copyOf(uitkomst.rangorde());
        this.rekenwijze = Cumulatieberekening.REKENWIJZE;
        this.vingerafdruk = uitkomst.vingerafdruk();
        this.reden = reden;
        this.berekendOp = nu;
        this.gewijzigdOp = nu;
    }

    CumulatieBerekend bereken() {
        return new CumulatieBerekend(reden);
    }

    @Override
    public CumulatieGewijzigd deel(String waarom, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new CumulatieGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public CumulatieGewijzigd maakOpenbaar(String waarom, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new CumulatieGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public CumulatieIngetrokken trekIn(String waarom, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new CumulatieIngetrokken(vorige, waarom);
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

    Weegschema gewichten() {
        return gewichten;
    }

    @Override
    public CumulatieView view() {
        return new CumulatieView(
                id,
                versie,
                naam,
                scenario,
                scenarioCode,
                scenarioVersie,
                meting,
                metingVersie,
                gewichten,
                rangorde,
                rekenwijze,
                vingerafdruk,
                reden,
                zichtbaarheid,
                berekendOp,
                gewijzigdOp);
    }
}
