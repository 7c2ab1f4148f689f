package nl.zuidlimburg.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for the platform's own tables, in the transaction of the caller if there is one. Arguments may be what JDBC
 * takes, an {@link Instant}, an enum (by name), or a collection of strings for {@code any(?)}.
 */
@ApplicationScoped
public class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** One row of an answer. */
    @FunctionalInterface
    public interface Row<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** The number of rows that were changed. */
    public int update(String sql, @Nullable Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var answer = new ArrayList<T>();
                while (rows.next()) {
                    answer.add(row.from(rows));
                }
                return answer;
            }
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T run(String sql, @Nullable Object[] arguments, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, argument(connection, arguments[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Statement failed: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object argument(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> values ->
                connection.createArrayOf(
                        "text", values.stream().map(String::valueOf).toArray());
            case null, default -> value;
        };
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
