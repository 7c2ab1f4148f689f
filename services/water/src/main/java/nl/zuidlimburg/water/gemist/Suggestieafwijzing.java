package nl.zuidlimburg.water.gemist;

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
import nl.zuidlimburg.water.gemist.SuggestieEvent.SuggestieAfgewezen;

/** That two measures have nothing to do together, and why; as visible as the least visible of the two. */
@Entity
@CheckReturnValue
public class Suggestieafwijzing implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID een;
    private UUID ander;
    private String reden;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Instant afgewezenOp;

    protected Suggestieafwijzing() {}

    Suggestieafwijzing(Paar paar, String reden, Zichtbaarheid zichtbaarheid, Instant nu) {
        this.id = Ids.next();
        this.een = paar.een();
        this.ander = paar.ander();
        this.reden = reden;
        this.zichtbaarheid = zichtbaarheid;
        this.afgewezenOp = nu;
    }

    SuggestieAfgewezen wijsAf() {
        return new SuggestieAfgewezen(reden);
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
    public SuggestieafwijzingView view() {
        return new SuggestieafwijzingView(
                id, versie, new Paar(een, ander).sleutel(), List.of(een, ander), reden, zichtbaarheid, afgewezenOp);
    }
}
