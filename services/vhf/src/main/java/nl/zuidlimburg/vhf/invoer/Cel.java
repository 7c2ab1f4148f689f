package nl.zuidlimburg.vhf.invoer;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.jspecify.annotations.Nullable;

/** What stands in a cell with a figure. */
final class Cel {
    private static final Pattern GETAL = Pattern.compile("-?\\d{1,20}(?:[.,]\\d{1,15})?");
    /** As a Dutch spreadsheet shows it, where the points can be nothing else: 1.234,5 and 1.234.567. */
    private static final Pattern MET_PUNTEN =
            Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+,\\d{1,15}|-?\\d{1,3}(?:\\.\\d{3}){2,}");

    private Cel() {}

    /** The figure, or why there is none; null when the text is neither. */
    static @Nullable Waarde lees(String tekst) {
        var kaal = tekst.replace('\u00A0', ' ').strip();
        if (kaal.isEmpty()) {
            return new Waarde(null, Ontbreekt.NIET_GELEVERD);
        }
        if (kaal.equals(".")) {
            return new Waarde(null, Ontbreekt.ONBEKEND);
        }
        if (kaal.equalsIgnoreCase("x")) {
            return new Waarde(null, Ontbreekt.GEHEIM);
        }
        if (MET_PUNTEN.matcher(kaal).matches()) {
            kaal = kaal.replace(".", "");
        }
        return GETAL.matcher(kaal).matches() ? new Waarde(new BigDecimal(kaal.replace(',', '.')), null) : null;
    }

    /** Beyond what any figure about an area can be; JSON can say 1e99999. */
    static boolean teGroot(BigDecimal getal) {
        return getal.precision() - (long) getal.scale() > 20 || getal.scale() > 20;
    }

    static String geenGetal(String tekst) {
        var kaal = tekst.strip();
        return "'" + (kaal.length() > 40 ? kaal.substring(0, 40) + "..." : kaal)
                + "' is geen getal; een ontbrekende waarde is leeg, '.' (onbekend) of 'x' (geheim)";
    }
}
