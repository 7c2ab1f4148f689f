package nl.zuidlimburg.platform.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The relay's own connection to the outbox. It holds the advisory lock; whoever loses the connection loses the lock.
 *
 * <p>The server ends the session after a lease of silence, so that a frozen process cannot keep the lock: while it
 * waits, the relay speaks at least once a second.
 */
final class RelayDatabase implements AutoCloseable {
    /** One lock in each service's own database; the number has no meaning. */
    private static final long LOCK = 7_021_745_191L;

    private final Connection connection;

    RelayDatabase(String url, String user, String password, Duration lease) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", String.valueOf(Math.max(10, lease.toSeconds())));
        connection = DriverManager.getConnection(url, properties);
        execute("set idle_session_timeout = " + lease.toMillis());
        execute("listen outbox");
    }

    boolean tryLock() throws SQLException {
        return number("select case when pg_try_advisory_lock(" + LOCK + ") then 1 else 0 end") == 1;
    }

    /** Waits until something was committed to the outbox, a second at most. */
    void awaitNews() throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(1000);
        execute("select 1");
    }

    long lastSequence() throws SQLException {
        return number("select coalesce(max(sequence), 0) from outbox");
    }

    /** Marks as sent what the broker already has. */
    void markSent(long upTo) throws SQLException {
        try (var update = connection.prepareStatement(
                "update outbox set sent_at = now() where sequence <= ? and sequence is not null and sent_at is null")) {
            update.setLong(1, upTo);
            update.executeUpdate();
        }
    }

    /** Gives the oldest waiting rows the next numbers and commits that, so that a resend keeps its number. */
    int number(int limit) throws SQLException {
        try (var update = connection.prepareStatement("""
                update outbox o set sequence = n.sequence
                from (select id, (select coalesce(max(sequence), 0) from outbox) + row_number() over (order by id) as sequence
                      from (select id from outbox where sequence is null and audience <> 'INTERN' order by id limit ?) w) n
                where o.id = n.id""")) {
            update.setInt(1, limit);
            return update.executeUpdate();
        }
    }

    List<OutboxRow> unsent(int limit) throws SQLException {
        try (var select = connection.prepareStatement("""
                select event_id, subject, type, major, recorded_at, audience, data, traceparent, sequence
                from outbox where sequence is not null and sent_at is null order by sequence limit ?""")) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var unsent = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    unsent.add(row(rows));
                }
                return unsent;
            }
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getInt(4),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                Zichtbaarheid.valueOf(rows.getString(6)),
                rows.getString(7),
                rows.getString(8),
                rows.getLong(9));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A fact on its way out. */
    record OutboxRow(
            UUID eventId,
            UUID subject,
            String type,
            int major,
            Instant recordedAt,
            Zichtbaarheid audience,
            String data,
            @Nullable String traceparent,
            long sequence) {}
}
