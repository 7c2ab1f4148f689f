package nl.zuidlimburg.platform.event;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the facts of the outbox: in order, each once, by one replica at a time.
 *
 * <p>A batch is numbered and committed, sent in one Kafka transaction, then marked. Whatever goes wrong, there is one
 * way back: let go of broker and database, wait, and begin anew from what both remember.
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EventConfig config;
    private final Map<String, Object> broker;
    private final String url;
    private final String user;
    private final String password;
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(
            EventConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.broker = broker;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void start(@Observes @Priority(5000) StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        if (thread != null) {
            // A batch is finished in peace; only what does not end by itself is interrupted.
            if (!thread.join(Duration.ofSeconds(3))) {
                thread.interrupt();
            }
        }
    }

    private void run() {
        var pause = Duration.ofMillis(100);
        while (running) {
            try (var database =
                    new RelayDatabase(url, user, password, config.relay().lease())) {
                awaitLock(database);
                try (var topic = new RelayBroker(broker, config)) {
                    recover(database, topic);
                    pause = Duration.ofMillis(100);
                    relay(database, topic);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (!running) {
                    return;
                }
                LOG.warnf(e, "Relay stopped and begins anew in %d ms", pause.toMillis());
                if (!sleep(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void awaitLock(RelayDatabase database) throws SQLException, InterruptedException {
        while (!database.tryLock()) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    /** A predecessor may have died between the broker's commit and ours. */
    private void recover(RelayDatabase database, RelayBroker topic)
            throws SQLException, ExecutionException, InterruptedException {
        long sent = topic.lastSequence();
        long numbered = database.lastSequence();
        if (sent > numbered) {
            throw new IllegalStateException("The topic holds facts up to " + sent + " but the outbox only up to "
                    + numbered + ": the database was restored from before. Nothing is published until an operator"
                    + " restores the missing facts; see the operations guide.");
        }
        database.markSent(sent);
        LOG.infof("Relay of %s continues after sequence %d", config.topicName(), sent);
    }

    private void relay(RelayDatabase database, RelayBroker topic)
            throws SQLException, ExecutionException, InterruptedException {
        int limit = config.relay().batch();
        while (running) {
            var rows = database.unsent(limit);
            if (rows.isEmpty() && database.number(limit) > 0) {
                rows = database.unsent(limit);
            }
            if (rows.isEmpty()) {
                database.awaitNews();
            } else {
                topic.send(rows);
                database.markSent(rows.getLast().sequence());
            }
        }
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
