package nl.zuidlimburg.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: its heading, and what a row shows in it. A value may be text, a number, a boolean, a date, an
 * instant, an enum, a value type of the platform, or a list of those.
 */
public record Column<T>(String name, Function<? super T, ? extends @Nullable Object> value) {

    public static <T> Column<T> of(String name, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(name, value);
    }
}
