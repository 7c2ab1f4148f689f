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

    /** Of what the pool itself throws, which gives no code: no connection came free in time, or the pool is closing. */
    private static final String FROM_THE_POOL = CONNECTION_EXCEPTION_CLASS + "000";

    /** Two transactions that waited for each other, or saw each other's rows: one of them was given up. */
    private static final String ROLLBACK_CLASS = "40";

    private SqlErrors() {}

    static String state(SQLException thrown) {
        return thrown.getSQLState() == null ? FROM_THE_POOL : thrown.getSQLState();
    }

    /** The database is away, full, stopping or in each other's way: the same request may succeed later. */
    static boolean isUnavailable(String state) {
        return state.startsWith(CONNECTION_EXCEPTION_CLASS)
                || state.startsWith(INSUFFICIENT_RESOURCES_CLASS)
                || state.startsWith(OPERATOR_INTERVENTION_CLASS)
                || state.startsWith(ROLLBACK_CLASS);
    }

    /** A key that PostgreSQL cannot read can only come from a cursor that we did not make. */
    static RuntimeException badCursor(RuntimeException thrown) {
        var state = stateOf(thrown);
        return state != null && state.startsWith(DATA_EXCEPTION_CLASS)
                ? new InvalidInput("cursor", "is geen geldige cursor")
                : thrown;
    }

    private static @Nullable String stateOf(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
