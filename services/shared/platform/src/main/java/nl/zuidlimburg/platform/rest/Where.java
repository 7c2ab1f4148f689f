package nl.zuidlimburg.platform.rest;

import jakarta.persistence.Query;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a query in SQL, built from the filters of a request. A filter that was not given ({@code null} or
 * empty) adds nothing. The same value serves the list, the count, the export and any figure counted over them, so that
 * they agree. Column names come from the code, values are always bound.
 */
public final class Where {
    private static final Where ALL = new Where(List.of(), List.of());

    private final List<String> conditions;
    private final List<Object> values;

    private Where(List<String> conditions, List<Object> values) {
        this.conditions = List.copyOf(conditions);
        this.values = List.copyOf(values);
    }

    public static Where all() {
        return ALL;
    }

    public Where equal(String column, @Nullable Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** The column has one of the values. A single one is compared as itself: an index then gives the page in order. */
    public Where anyOf(String column, @Nullable Collection<?> given) {
        if (given == null || given.isEmpty()) {
            return this;
        }
        return given.size() == 1
                ? and(column + " = ?", Array.get(array(given), 0))
                : and(column + " = any(?)", array(given));
    }

    /** The column lies at or after {@code from} and before {@code until}. */
    public Where between(String column, @Nullable Object from, @Nullable Object until) {
        var result = from == null ? this : and(column + " >= ?", from);
        return until == null ? result : result.and(column + " < ?", until);
    }

    /** The jsonb list in the column holds the value. */
    public Where listHas(String column, @Nullable Object value) {
        return value == null ? this : and(column + " @> jsonb_build_array(cast(? as text))", value);
    }

    /** Dutch full text over a {@code tsvector} column; every word must occur, in any inflection. */
    public Where search(String vectorColumn, @Nullable String words) {
        return words == null || words.isBlank()
                ? this
                : and(vectorColumn + " @@ websearch_to_tsquery('dutch', ?)", words);
    }

    /** Any other condition: each {@code ?} takes the next value. For jsonb use the named functions instead of the operators with a question mark. */
    public Where and(String condition, Object... bound) {
        var named = new StringBuilder("(");
        int next = values.size();
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            if (c == '?') {
                named.append(":w").append(next++);
            } else {
                named.append(c);
            }
        }
        if (next - values.size() != bound.length) {
            throw new IllegalArgumentException(
                    "Condition '" + condition + "' does not take " + bound.length + " values");
        }
        var allConditions = new ArrayList<>(conditions);
        allConditions.add(named.append(')').toString());
        var allValues = new ArrayList<>(values);
        Arrays.stream(bound).map(v -> v instanceof Enum<?> e ? e.name() : v).forEach(allValues::add);
        return new Where(allConditions, allValues);
    }

    /** The text to put after {@code where}; bind its parameters with {@link #bind}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("w" + i, values.get(i));
        }
        return query;
    }

    private static Object array(Collection<?> given) {
        if (given.stream().allMatch(UUID.class::isInstance)) {
            return given.toArray(UUID[]::new);
        }
        return given.stream()
                .map(v -> v instanceof Enum<?> e ? e.name() : v.toString())
                .toArray(String[]::new);
    }
}
