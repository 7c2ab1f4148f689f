package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where facts of other services come in: each is processed once, in order per subject, in one transaction with its
 * effect.
 *
 * <p>A record that fails holds its own partition: it is tried again with growing pauses, shows in {@code inbox_blocked},
 * and is only passed over when an operator gave a reason. Channels are configured with one consumer per partition
 * ({@code concurrency}), so that nothing else waits for it.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataSource database;
    private final BlockedRecords blocked;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(DataSource database, BlockedRecords blocked, CurrentActor actor, ObjectMapper json) {
        this.database = database;
        this.blocked = blocked;
        this.actor = actor;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    /**
     * Processes the record unless this consumer already did; returns when it is done, or passed over by an operator.
     *
     * @param consumer name of this reader of the topic; a new name reads everything anew
     */
    public void receive(String consumer, ConsumerRecord<String, byte[]> record, Consumer<IncomingEvent> handler) {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                process(consumer, record, handler);
                if (attempt > 1) {
                    blocked.resolve(consumer, record);
                }
                return;
            } catch (RuntimeException e) {
                LOG.errorf(
                        e,
                        "%s holds %s-%d at offset %d",
                        consumer,
                        record.topic(),
                        record.partition(),
                        record.offset());
                if (report(consumer, record, e, attempt)) {
                    return;
                }
                if (stopped(pause)) {
                    throw e;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void process(String consumer, ConsumerRecord<String, byte[]> record, Consumer<IncomingEvent> handler) {
        var event = IncomingEvent.of(record, json);
        actor.runAs(Actor.system(consumer), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                if (accept(consumer, event)) {
                    handler.accept(event);
                }
            });
            return true;
        });
    }

    /** Whether the fact is new to this consumer; remembers that it is processed, in the caller's transaction. */
    boolean accept(String consumer, IncomingEvent event) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into inbox (consumer, source, subject, sequence) values (?, ?, ?, ?)
                        on conflict (consumer, source, subject) do update set sequence = excluded.sequence
                        where inbox.sequence < excluded.sequence""")) {
            upsert.setString(1, consumer);
            upsert.setString(2, event.source());
            upsert.setString(3, event.subject().toString());
            upsert.setLong(4, event.sequence());
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write the inbox", e);
        }
    }

    /** Records the alarm; true if an operator has said to pass the record over. */
    private boolean report(
            String consumer, ConsumerRecord<String, byte[]> record, RuntimeException cause, int attempt) {
        try {
            return blocked.report(consumer, record, describe(cause), attempt);
        } catch (RuntimeException e) {
            LOG.error("Could not record the blocked record; the database may be away", e);
            return false;
        }
    }

    private static String describe(@Nullable Throwable cause) {
        return cause == null ? "" : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private boolean stopped(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }
}
