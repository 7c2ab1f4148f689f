package nl.zuidlimburg.platform.rest;

import java.sql.SQLException;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's error codes say about the request. */
final class SqlErrors {
    static final String UNIQUE_VIOLATION = "23505";
    static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String DATA_EXCEPTION_CLASS = "22";
    private static final String CONNECTION_EXCEPTION_CLASS = "08";
    private static final String INSUFFICIENT_RESOURCES_CLASS = "53";
    private static final String OPERATOR_INTERVENTION_CLASS = "57";

    private SqlErrors() {}

    /** The database is away, full or stopping: the same request may succeed later. */
    static boolean isUnavailable(String state) {
        return state.startsWith(CONNECTION_EXCEPTION_CLASS)
                || state.startsWith(INSUFFICIENT_RESOURCES_CLASS)
                || state.startsWith(OPERATOR_INTERVENTION_CLASS);
    }

    /** A key that PostgreSQL cannot read can only come from a cursor that we did not make. */
    static RuntimeException badCursor(RuntimeException thrown) {
        var state = state(thrown);
        return state != null && state.startsWith(DATA_EXCEPTION_CLASS)
                ? new InvalidInput("cursor", "is geen geldige cursor")
                : thrown;
    }

    private static @Nullable String state(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
