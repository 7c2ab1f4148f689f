package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import org.jspecify.annotations.Nullable;

/** Conditions on the kinds of columns of the register: lists of codes, years. */
final class Kolommen {
    private Kolommen() {}

    /** Reported in that year, as years begin in Limburg. */
    static Where gemeld(Where where, int jaar) {
        return where.between("gemeld_op", begin(jaar), begin(jaar + 1));
    }

    private static Instant begin(int jaar) {
        return LocalDate.of(jaar, 1, 1).atStartOfDay(Dag.ZONE).toInstant();
    }

    static Where uitkomst(Where where, int jaar) {
        return where.between("uitkomst_datum", LocalDate.of(jaar, 1, 1), LocalDate.of(jaar + 1, 1, 1));
    }

    static Where codes(Where where, String column, @Nullable List<String> codes) {
        if (codes == null || !codes.contains(KnelpuntFilter.GEEN)) {
            return overlapt(where, column, codes);
        }
        return where.and("cardinality(%s) = 0 or %s && cast(? as text[])".formatted(column, column), (Object)
                codes.toArray(String[]::new));
    }

    static Where overlapt(Where where, String column, @Nullable List<?> waarden) {
        return waarden == null || waarden.isEmpty()
                ? where
                : where.and(column + " && cast(? as text[])", (Object)
                        waarden.stream().map(Object::toString).toArray(String[]::new));
    }
}
