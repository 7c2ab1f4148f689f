package nl.zuidlimburg.platform.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.rest.WireNames;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
final class Cells {
    /** How a spreadsheet recognises a formula, also in the wide forms of East Asian keyboards. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> WireNames.of(constant);
            case OnnauwkeurigeDatum datum -> datum.leesbaar();
            case Schatting schatting -> schatting.leesbaar() + " (" + schatting.bron() + ")";
            case Collection<?> values -> values.stream().map(Cells::text).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** Text for a spreadsheet: what would start a formula gets an apostrophe before it. Numbers stay numbers. */
    static String safe(@Nullable Object value) {
        var text = text(value);
        var formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !(value instanceof Number) ? "'" + text : text;
    }
}
