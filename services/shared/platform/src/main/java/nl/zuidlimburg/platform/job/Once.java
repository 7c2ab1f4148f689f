package nl.zuidlimburg.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;

/**
 * Scheduled work that one replica does, however many there are. Each replica has the {@code @Scheduled} method; the first
 * to come claims the turn, and the others pass:
 *
 * <pre>{@code
 * @Scheduled(every = "1m")
 * void termijnen() {
 *     once.every(Duration.ofMinutes(1), "termijnen", this::meldOverschreden);
 * }
 * }</pre>
 *
 * Work and turn are one transaction: work that fails has not had its turn. Work of more than some seconds belongs in a
 * task, submitted from here.
 */
@ApplicationScoped
public class Once {
    /** Ticks of a scheduler come a little early or late; a turn is due after nine tenths of its interval. */
    private static final double DUE = 0.9;

    private final Sql sql;
    private final CurrentActor actor;
    private final Clock clock;

    Once(Sql sql, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does the work, as the platform itself, if it is due and no other replica is at it; answers whether it did. */
    public boolean every(Duration interval, String name, Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into planning (naam, laatst_op) values (?, 'epoch') on conflict do nothing", name));
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var dueSince = now.minusMillis((long) (interval.toMillis() * DUE));
            var last = sql.first(
                    "select laatst_op from planning where naam = ? for update skip locked",
                    row -> Objects.requireNonNull(Sql.instant(row, "laatst_op")),
                    name);
            if (last.isEmpty() || last.get().isAfter(dueSince)) {
                return false;
            }
            actor.runAs(Actor.system(name), () -> {
                work.run();
                return true;
            });
            sql.update("update planning set laatst_op = ? where naam = ?", now, name);
            return true;
        });
    }
}
