package nl.zuidlimburg.platform.rest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The first answers to requests with an {@code Idempotency-Key}, in the transaction of the request. */
@ApplicationScoped
public class IdempotencyStore {
    private final DataSource database;
    private final RestConfig config;
    private final Clock clock;

    IdempotencyStore(DataSource database, RestConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Whose request it is, and which. */
    record Slot(String principal, String route, String key) {}

    record Answer(
            byte[] bodyHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String json) {}

    /** Takes the slot until the transaction ends; false while another request holds it. */
    boolean take(Slot slot) {
        return inDatabase("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", statement -> {
            statement.setString(1, "idempotency " + slot.principal() + ' ' + slot.route() + ' ' + slot.key());
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        });
    }

    Optional<Answer> find(Slot slot) {
        var sql = "select body_hash, status, location, etag, answer from idempotency"
                + " where principal = ? and route = ? and key = ? and created_at > ?";
        return inDatabase(sql, statement -> {
            bind(statement, slot);
            statement.setTimestamp(4, oldest());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Answer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        : Optional.empty();
            }
        });
    }

    void keep(Slot slot, Answer answer) {
        var sql =
                "insert into idempotency (principal, route, key, body_hash, status, location, etag, answer, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?) on conflict (principal, route, key) do update"
                        + " set body_hash = excluded.body_hash, status = excluded.status, location = excluded.location,"
                        + " etag = excluded.etag, answer = excluded.answer, created_at = excluded.created_at";
        inDatabase(sql, statement -> {
            bind(statement, slot);
            statement.setBytes(4, answer.bodyHash());
            statement.setInt(5, answer.status());
            statement.setString(6, answer.location());
            statement.setString(7, answer.etag());
            statement.setString(8, answer.json());
            statement.setTimestamp(9, Timestamp.from(clock.instant()));
            return statement.executeUpdate();
        });
    }

    /** Forgets the answers that showed an item; part of the erasure of personal data. */
    @Transactional
    public void forget(UUID item) {
        inDatabase("delete from idempotency where answer ->> 'id' = ?", statement -> {
            statement.setString(1, item.toString());
            return statement.executeUpdate();
        });
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-expiry")
    @Transactional
    void removeExpired() {
        inDatabase("delete from idempotency where created_at <= ?", statement -> {
            statement.setTimestamp(1, oldest());
            return statement.executeUpdate();
        });
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(config.idempotencyKept()));
    }

    private static void bind(PreparedStatement statement, Slot slot) throws SQLException {
        statement.setString(1, slot.principal());
        statement.setString(2, slot.route());
        statement.setString(3, slot.key());
    }

    private <T> T inDatabase(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Idempotency store", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
