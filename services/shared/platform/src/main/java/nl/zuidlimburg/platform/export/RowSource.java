package nl.zuidlimburg.platform.export;

import java.util.function.Consumer;

/**
 * Where the rows of an export come from. It hands over one row at a time and keeps none; it is called within a read-only
 * transaction that sees one moment of the database.
 */
@FunctionalInterface
public interface RowSource<T> {
    void each(Consumer<? super T> row);
}
