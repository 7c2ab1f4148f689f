package nl.zuidlimburg.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How a collection is listed: its table and the fields it may be sorted by. Declare it once per resource:
 *
 * <pre>{@code
 * static final Listing<Knelpunt> LISTING = Listing.of(Knelpunt.class, "knelpunt")
 *         .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
 *         .sort("titel", SortType.TEXT, "titel");
 * }</pre>
 *
 * The first sort is the default. Ties break on {@code id}, so an index on {@code (gewijzigd_op, id)} serves any page in
 * the time of the first. A sort column must not be null: give a nullable one as {@code coalesce(...)}, and index that.
 */
public final class Listing<T> {
    private final Class<T> entity;
    private final String table;
    private final Map<String, Sort> sorts;

    private Listing(Class<T> entity, String table, Map<String, Sort> sorts) {
        this.entity = entity;
        this.table = table;
        this.sorts = sorts;
    }

    /** {@code entity} is a JPA entity on {@code table} with its key in column {@code id}. */
    public static <T> Listing<T> of(Class<T> entity, String table) {
        return new Listing<>(entity, table, Map.of());
    }

    /** @param name the name in the API, with a leading minus where descending is the natural order */
    public Listing<T> sort(String name, SortType type, String column) {
        boolean descending = name.startsWith("-");
        var sort = new Sort(descending ? name.substring(1) : name, type, column, descending);
        var all = new LinkedHashMap<>(sorts);
        all.put(sort.name(), sort);
        return new Listing<>(entity, table, all);
    }

    Class<T> entity() {
        return entity;
    }

    String table() {
        return table;
    }

    Sort sort(@Nullable String requested) {
        if (sorts.isEmpty()) {
            throw new IllegalStateException("No sort declared for " + table);
        }
        if (requested == null) {
            return sorts.values().iterator().next();
        }
        boolean descending = requested.startsWith("-");
        var sort = sorts.get(descending ? requested.substring(1) : requested);
        if (sort == null) {
            throw new InvalidInput(
                    "sorteer", "kan niet op dit veld; mogelijk zijn: " + String.join(", ", sorts.keySet()));
        }
        return new Sort(sort.name(), sort.type(), sort.column(), descending);
    }

    record Sort(String name, SortType type, String column, boolean descending) {

        String orderBy() {
            String direction = descending ? " desc" : "";
            return column + direction + ", id" + direction;
        }

        /** The rows after the cursor, as one row comparison that an index on (column, id) answers. */
        String afterCursor() {
            return "(" + column + ", id) " + (descending ? "<" : ">") + " (cast(:sleutel as " + type.sql()
                    + "), cast(:na as uuid))";
        }

        String wireName() {
            return descending ? "-" + name : name;
        }
    }
}
