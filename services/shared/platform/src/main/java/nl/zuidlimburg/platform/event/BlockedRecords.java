package nl.zuidlimburg.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The records that hold their partition, for the status page and for the operator who decides. */
@ApplicationScoped
public class BlockedRecords {
    private final DataSource database;

    BlockedRecords(DataSource database) {
        this.database = database;
    }

    /** A record that could not be processed; {@code fout} is technical and for operators only. */
    public record BlockedRecord(
            long id,
            String afnemer,
            String topic,
            int partitie,
            long offset,
            @Nullable String type,
            @Nullable String onderwerp,
            String fout,
            int pogingen,
            Instant sinds,
            Instant laatstePoging) {}

    public List<BlockedRecord> open() {
        return sql("""
                select id, consumer, topic, partition, record_offset, type, subject, error, attempts, since, last_try
                from inbox_blocked where resolved_at is null and skip_reason is null order by since limit 200""", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                var open = new ArrayList<BlockedRecord>();
                while (rows.next()) {
                    open.add(row(rows));
                }
                return open;
            }
        });
    }

    /** Lets the consumer pass the record over at its next try. What it held is lost to this consumer. */
    public void skip(long id, String reason, @Nullable String by) {
        int updated = sql(
                "update inbox_blocked set skip_reason = ?, skipped_by = ? where id = ? and resolved_at is null",
                statement -> {
                    statement.setString(1, reason);
                    statement.setString(2, by);
                    statement.setLong(3, id);
                    return statement.executeUpdate();
                });
        if (updated == 0) {
            throw new ItemNotFound("openstaande blokkade", id);
        }
    }

    /** Records the failed attempt; answers whether an operator said to pass the record over. */
    boolean report(String consumer, ConsumerRecord<String, byte[]> record, String error, int attempts) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql("""
                insert into inbox_blocked (consumer, topic, partition, record_offset, type, subject, error, attempts, since, last_try)
                values (?, ?, ?, ?, ?, ?, ?, ?, now(), now())
                on conflict (consumer, topic, partition, record_offset) do update set
                    error = excluded.error, attempts = inbox_blocked.attempts + 1, last_try = now(),
                    resolved_at = case when inbox_blocked.skip_reason is not null then now() end
                returning skip_reason is not null""", statement -> {
                    key(statement, consumer, record);
                    statement.setString(5, header(record, "ce_type"));
                    statement.setString(6, header(record, "ce_subject"));
                    statement.setString(7, error.length() > 2000 ? error.substring(0, 2000) : error);
                    statement.setInt(8, attempts);
                    try (ResultSet result = statement.executeQuery()) {
                        return result.next() && result.getBoolean(1);
                    }
                }));
    }

    /** The record was processed after all. */
    void resolve(String consumer, ConsumerRecord<String, byte[]> record) {
        QuarkusTransaction.requiringNew()
                .call(() -> sql("""
                update inbox_blocked set resolved_at = now()
                where consumer = ? and topic = ? and partition = ? and record_offset = ?""", statement -> {
                    key(statement, consumer, record);
                    return statement.executeUpdate();
                }));
    }

    private static void key(PreparedStatement statement, String consumer, ConsumerRecord<String, byte[]> record)
            throws SQLException {
        statement.setString(1, consumer);
        statement.setString(2, record.topic());
        statement.setInt(3, record.partition());
        statement.setLong(4, record.offset());
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static BlockedRecord row(ResultSet rows) throws SQLException {
        return new BlockedRecord(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getInt(9),
                rows.getObject(10, OffsetDateTime.class).toInstant(),
                rows.getObject(11, OffsetDateTime.class).toInstant());
    }

    private <T> T sql(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not use inbox_blocked", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
