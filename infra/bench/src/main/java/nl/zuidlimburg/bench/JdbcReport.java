package nl.zuidlimburg.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What one report writes, by plain JDBC: its number, its row and the row of its fact, in one transaction. */
final class JdbcReport {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000);

    private final Connection connection;
    private final PreparedStatement number;
    private final PreparedStatement item;
    private final PreparedStatement fact;
    private final Map<String, @Nullable Object> itemValues;
    private final Map<String, @Nullable Object> factValues;

    /** @param template a report that was made through REST; the same values are written, under another id */
    JdbcReport(Connection connection, String template) throws SQLException {
        this.connection = connection;
        itemValues = read("select * from knelpunt where id = '" + template + "'", List.of("zoekvector"));
        factValues =
                read("select * from outbox where subject = '" + template + "'", List.of("id", "sequence", "sent_at"));
        factValues.put("audience", "INTERN");
        connection.setAutoCommit(false);
        number = connection.prepareStatement("select nextval('knelpunt_nummer_2024')");
        item = connection.prepareStatement(insert("knelpunt", itemValues));
        fact = connection.prepareStatement(insert("outbox", factValues));
    }

    void commit() throws SQLException {
        var id = UUID.randomUUID();
        number.executeQuery().close();
        itemValues.put("id", id);
        itemValues.put("nummer", "KN-JDBC-" + NUMBER.incrementAndGet());
        execute(item, itemValues);
        factValues.put("event_id", UUID.randomUUID());
        factValues.put("subject", id);
        execute(fact, factValues);
        connection.commit();
    }

    void close() throws SQLException {
        connection.close();
    }

    private Map<String, @Nullable Object> read(String query, List<String> generated) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing found: " + query);
            }
            var values = new LinkedHashMap<String, @Nullable Object>();
            var columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (!generated.contains(columns.getColumnName(i))) {
                    values.put(columns.getColumnName(i), rows.getObject(i));
                }
            }
            return values;
        }
    }

    private static String insert(String table, Map<String, @Nullable Object> values) {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static void execute(PreparedStatement statement, Map<String, @Nullable Object> values) throws SQLException {
        int i = 1;
        for (var value : new ArrayList<>(values.values())) {
            statement.setObject(i++, value);
        }
        statement.executeUpdate();
    }
}
