package nl.zuidlimburg.knelpunten.prioriteit;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** The present weights; one row. Lists that were made keep the weights of their day. */
@Entity
@CheckReturnValue
class Prioriteitgewichten implements Aggregate {
    static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Id
    private UUID id;

    @Version
    private long versie;

    private int getroffenen;
    private int geld;
    private int effect;
    private int oplosbaarheid;
    private Instant gewijzigdOp;

    protected Prioriteitgewichten() {}

    void stelIn(Gewichten gewichten, Instant nu) {
        getroffenen = gewichten.getroffenen();
        geld = gewichten.geld();
        effect = gewichten.effect();
        oplosbaarheid = gewichten.oplosbaarheid();
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
        return Zichtbaarheid.OPENBAAR;
    }

    @Override
    public Gewichten view() {
        return new Gewichten(getroffenen, geld, effect, oplosbaarheid);
    }
}
