package nl.zuidlimburg.platform.export;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a collection looks when it is taken away in full. Declare it once per resource:
 *
 * <pre>{@code
 * static final Export<KnelpuntView> EXPORT = Export.of("knelpunten",
 *         Column.of("nummer", KnelpuntView::nummer),
 *         Column.of("titel", KnelpuntView::titel));
 * }</pre>
 *
 * CSV, XLSX and the properties in GeoJSON have the columns; NDJSON has the whole row as REST shows it.
 */
public final class Export<T> {
    private final String name;
    private final List<Column<T>> columns;
    private final @Nullable Function<? super T, ?> id;
    private final @Nullable Function<? super T, ? extends @Nullable Object> geometry;

    private Export(
            String name,
            List<Column<T>> columns,
            @Nullable Function<? super T, ?> id,
            @Nullable Function<? super T, ? extends @Nullable Object> geometry) {
        this.name = name;
        this.columns = columns;
        this.id = id;
        this.geometry = geometry;
    }

    /** {@code name} begins the file name: the collection as in its path. */
    @SafeVarargs
    public static <T> Export<T> of(String name, Column<T>... columns) {
        return new Export<>(name, List.of(columns), null, null);
    }

    /** With columns that are known only when the program runs. */
    public static <T> Export<T> of(String name, List<Column<T>> columns) {
        return new Export<>(name, List.copyOf(columns), null, null);
    }

    /** Offers GeoJSON too. {@code geometry} gives what Jackson writes as a GeoJSON geometry in CRS84, or null. */
    public Export<T> withGeometry(Function<? super T, ?> id, Function<? super T, ? extends @Nullable Object> geometry) {
        return new Export<>(name, columns, id, geometry);
    }

    String name() {
        return name;
    }

    List<Column<T>> columns() {
        return columns;
    }

    @Nullable
    Object id(T row) {
        return id == null ? null : id.apply(row);
    }

    @Nullable
    Object geometry(T row) {
        return geometry == null ? null : geometry.apply(row);
    }

    Set<Format> formats() {
        return geometry == null ? Set.of(Format.CSV, Format.XLSX, Format.NDJSON) : Set.of(Format.values());
    }
}
