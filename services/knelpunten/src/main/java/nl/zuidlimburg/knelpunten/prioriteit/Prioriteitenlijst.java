package nl.zuidlimburg.knelpunten.prioriteit;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitenlijstEvent.PrioriteitenlijstGewijzigd;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitenlijstEvent.PrioriteitenlijstIngetrokken;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitenlijstEvent.PrioriteitenlijstVastgesteld;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The knelpunten that a year gives priority. It never changes; a line stays until its knelpunt has an outcome. */
@Entity
@CheckReturnValue
public class Prioriteitenlijst implements Deelbaar {
    @Id
    private UUID id;

    @Version
    private long versie;

    private int jaar;

    @JdbcTypeCode(SqlTypes.JSON)
    private Gewichten gewichten;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PrioriteitRegel> regels;

    private @Nullable String reden;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Instant vastgesteldOp;
    private Instant gewijzigdOp;

    protected Prioriteitenlijst() {}

    Prioriteitenlijst(
            int jaar,
            Gewichten gewichten,
            List<PrioriteitRegel> regels,
            @Nullable String reden,
            Zichtbaarheid zichtbaarheid,
            Instant nu) {
        this.id = Ids.next();
        this.jaar = jaar;
        this.gewichten = gewichten;
        this.regels = List.copyOf(regels);
        this.reden = reden;
        this.zichtbaarheid = zichtbaarheid;
        this.vastgesteldOp = nu;
        this.gewijzigdOp = nu;
    }

    PrioriteitenlijstVastgesteld stelVast() {
        return new PrioriteitenlijstVastgesteld(reden);
    }

    @Override
    public PrioriteitenlijstGewijzigd deel(String waarom, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        gewijzigdOp = nu;
        return new PrioriteitenlijstGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public PrioriteitenlijstGewijzigd maakOpenbaar(String waarom, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        gewijzigdOp = nu;
        return new PrioriteitenlijstGewijzigd(List.of("zichtbaarheid"), waarom);
    }

    @Override
    public PrioriteitenlijstIngetrokken trekIn(String waarom, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new PrioriteitenlijstIngetrokken(vorige, waarom);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long versie() {
        return versie;
    }

    int jaar() {
        return jaar;
    }

    List<PrioriteitRegel> regels() {
        return regels;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return zichtbaarheid;
    }

    @Override
    public PrioriteitenlijstView view() {
        return new PrioriteitenlijstView(
                id, versie, jaar, gewichten, regels, reden, zichtbaarheid, vastgesteldOp, gewijzigdOp);
    }
}
