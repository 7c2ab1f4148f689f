package nl.zuidlimburg.platform.werk;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something that people work on. Its descriptive fields are one record; its life is in the commands of the subclass.
 *
 * @param <G> what people fill in
 * @param <V> what is shown and published
 */
@MappedSuperclass
@CheckReturnValue
public abstract class Werkstuk<G extends Record, V extends Record> implements Deelbaar, Owned {
    @Id
    private UUID id;

    @Version
    private long versie;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private @Nullable String eigenaar;

    @Column(name = "aangemaakt_op")
    private Instant aangemaaktOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    protected Werkstuk() {}

    protected Werkstuk(@Nullable String eigenaar, Zichtbaarheid zichtbaarheid, Instant nu) {
        this.id = Ids.next();
        this.eigenaar = eigenaar;
        this.zichtbaarheid = zichtbaarheid;
        this.aangemaaktOp = nu;
        this.gewijzigdOp = nu;
    }

    /** The fact with which it begins. */
    protected abstract Event begin();

    public abstract G gegevens();

    /** Takes over the fields; throws where a rule forbids the change. */
    protected abstract void neemOver(G nieuw);

    protected abstract Event gewijzigd(List<String> onderdelen, @Nullable String reden);

    protected abstract Withdrawal ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden);

    @Override
    public abstract V view();

    /** Changes the descriptive fields; the fact names which. */
    public Event wijzig(G nieuw, Instant nu) {
        var onderdelen = Verschil.tussen(gegevens(), nieuw);
        neemOver(nieuw);
        raak(nu);
        return gewijzigd(onderdelen, null);
    }

    @Override
    public Event deel(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.deel();
        raak(nu);
        return gewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public Event maakOpenbaar(String reden, Instant nu) {
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        raak(nu);
        return gewijzigd(List.of("zichtbaarheid"), reden);
    }

    @Override
    public Withdrawal trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        raak(nu);
        return ingetrokken(vorige, reden);
    }

    /** Every command calls it, so that the version rises with each fact. */
    protected void raak(Instant nu) {
        gewijzigdOp = nu;
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

    protected Instant aangemaaktOp() {
        return aangemaaktOp;
    }

    protected Instant gewijzigdOp() {
        return gewijzigdOp;
    }
}
