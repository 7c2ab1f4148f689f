package nl.zuidlimburg.platform.register;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import org.jspecify.annotations.Nullable;

/** The columns of a register's export: its own fields by their names, then what every item has. */
final class RegisterColumns {
    private RegisterColumns() {}

    static <G extends RegisterData> Export<RegisterView<G>> export(String name, Class<G> data) {
        List<Column<RegisterView<G>>> columns = new ArrayList<>();
        columns.add(Column.of("id", RegisterView::id));
        add(columns, "", data, RegisterView::gegevens);
        columns.add(Column.of("zichtbaarheid", RegisterView::zichtbaarheid));
        columns.add(Column.of("gewijzigdOp", RegisterView::gewijzigdOp));
        return Export.of(name, columns);
    }

    /** A record within the record gives columns of its own: {@code bron.citaat}. */
    private static <V> void add(
            List<Column<V>> columns, String prefix, Class<?> type, Function<? super V, ? extends @Nullable Object> of) {
        for (RecordComponent component : type.getRecordComponents()) {
            Function<V, @Nullable Object> value = row -> read(component, of.apply(row));
            String name = prefix + component.getName();
            if (component.getType().isRecord()) {
                add(columns, name + ".", component.getType(), value);
            } else {
                columns.add(Column.of(name, value));
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, @Nullable Object record) {
        try {
            return record == null ? null : component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + component, e);
        }
    }
}
