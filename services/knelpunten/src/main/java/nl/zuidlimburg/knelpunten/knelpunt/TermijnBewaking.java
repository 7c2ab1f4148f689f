package nl.zuidlimburg.knelpunten.knelpunt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;

/** Tells once that a term passed, however many replicas look for it: who has the row locked tells. */
@ApplicationScoped
public class TermijnBewaking {
    private static final int PORTIE = 100;

    private final Knelpunten knelpunten;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    TermijnBewaking(Knelpunten knelpunten, Outbox outbox, CurrentActor actor, Clock clock) {
        this.knelpunten = knelpunten;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(
            every = "{knelpunten.termijnen.bewaking}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void bewaak() {
        while (actor.runAs(Actor.system("termijnbewaking"), this::portie) == PORTIE) {
            Thread.onSpinWait();
        }
    }

    /** Handles some, in a transaction of its own; says how many. */
    public int portie() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var nu = clock.instant();
            var overschreden = knelpunten.metOverschredenTermijn(Dag.van(nu), PORTIE);
            for (Knelpunt knelpunt : overschreden) {
                knelpunt.bewaakTermijnen(nu).forEach(feit -> outbox.append(knelpunt, feit));
            }
            return overschreden.size();
        });
    }
}
