package nl.zuidlimburg.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears what the projection committed, on whichever replica, and tells everyone who listens here. After a lost connection
 * it reads what it missed.
 */
@ApplicationScoped
class HintSource {
    private static final Logger LOG = Logger.getLogger(HintSource.class);
    private static final int WAIT_MILLIS = 5_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Who missed more reads everything anew anyway. */
    static final int MOST = 1_000;

    private final Jdbi database;
    private final ObjectMapper json;
    private final String url;
    private final String user;
    private final String password;
    private final BroadcastProcessor<Hint> hints = BroadcastProcessor.create();
    private volatile boolean running;
    private @Nullable Thread thread;

    HintSource(
            Jdbi database,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.database = database;
        this.json = json;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** From now on. A receiver that cannot keep up is disconnected, and resumes. */
    Multi<Hint> stream() {
        return hints.onOverflow().buffer(MOST);
    }

    /** What happened after {@code nr}, for these levels; also withdrawals, to those who could see the item. */
    List<Hint> after(long nr, List<String> levels) {
        return database.withHandle(handle -> handle.createQuery("""
                        select f.nr, f.type, f.item_id, coalesce(i.zichtbaarheid, f.zichtbaarheid) as zichtbaarheid
                        from feit f left join item i on i.id = f.item_id
                        where f.nr > :nr and coalesce(i.zichtbaarheid, f.zichtbaarheid) = any(:levels)
                          and (i.id is not null or f.intrekking)
                        order by f.nr limit :most""")
                .bind("nr", nr)
                .bindArray("levels", String.class, levels)
                .bind("most", MOST)
                .map((row, context) -> new Hint(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    private long last() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(max(nr), 0) from feit")
                .mapTo(long.class)
                .one());
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("hints").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(WAIT_MILLIS / 1000 + 1));
        }
        hints.onComplete();
    }

    private void run() {
        long heard = -1;
        while (running) {
            try (var connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute("listen hint");
                if (heard < 0) {
                    heard = last();
                }
                for (var missed : after(heard, List.of("openbaar", "partners"))) {
                    hints.onNext(missed);
                    heard = missed.nr();
                }
                heard = listen(connection, heard);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("Hints are interrupted and will resume: %s", e.toString());
                    pause();
                }
            }
        }
    }

    private long listen(Connection connection, long from) throws SQLException {
        long heard = from;
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications == null) {
                continue;
            }
            for (var notification : notifications) {
                var hint = parse(notification.getParameter());
                if (hint != null) {
                    hints.onNext(hint);
                    heard = Math.max(heard, hint.nr());
                }
            }
        }
        return heard;
    }

    private @Nullable Hint parse(String text) {
        try {
            return json.readValue(text, Hint.class);
        } catch (JsonProcessingException e) {
            LOG.warnf("A notification that is no hint: %s", e.getOriginalMessage());
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
