package nl.zuidlimburg.vhf.invoer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import nl.zuidlimburg.vhf.indicator.Indicator;

/** Which areas and indicators there are, by every name that a file may use for them. */
final class Woordenboek {
    /** The number at the end of a column key of CBS, which is another one each year. */
    private static final Pattern VOLGNUMMER = Pattern.compile("_\\d+$");

    private final Set<String> gebieden;
    private final Map<String, String> namen = new HashMap<>();
    private final Set<String> codes;

    Woordenboek(Collection<String> gebieden, List<Indicator> indicatoren) {
        this.gebieden = Set.copyOf(gebieden);
        this.codes = Set.copyOf(indicatoren.stream().map(Indicator::code).toList());
        for (var indicator : indicatoren) {
            namen.put(vergelijkbaar(indicator.code()), indicator.code());
            indicator.sleutels().forEach(sleutel -> namen.put(vergelijkbaar(sleutel), indicator.code()));
        }
    }

    /** {@code code} has been normalised. */
    boolean kent(String code) {
        return gebieden.contains(code);
    }

    boolean isIndicator(String code) {
        return codes.contains(code);
    }

    /** The indicator of a column, by its whole name or by its name without the yearly number. */
    Optional<String> indicator(String kolom) {
        return heleNaam(kolom).or(() -> zonderNummer(kolom));
    }

    /**
     * The indicators of these columns, each of one column only. A whole name wins from one without its number: CBS uses
     * the same name for more than one figure ({@code Nederland_17}, {@code Nederland_20}).
     */
    Map<Integer, String> kolommen(List<String> koppen) {
        var gevonden = new HashMap<Integer, String>();
        var van = new HashMap<String, Integer>();
        for (int i = 0; i < koppen.size(); i++) {
            int kolom = i;
            heleNaam(koppen.get(i)).ifPresent(code -> voegToe(koppen, kolom, code, gevonden, van));
        }
        var heleNamen = Set.copyOf(van.keySet());
        for (int i = 0; i < koppen.size(); i++) {
            int kolom = i;
            zonderNummer(koppen.get(i))
                    .filter(code -> !gevonden.containsKey(kolom) && !heleNamen.contains(code))
                    .ifPresent(code -> voegToe(koppen, kolom, code, gevonden, van));
        }
        return gevonden;
    }

    private static void voegToe(
            List<String> koppen, int kolom, String code, Map<Integer, String> gevonden, Map<String, Integer> van) {
        var eerder = van.put(code, kolom);
        if (eerder != null) {
            throw dubbel(koppen.get(eerder), koppen.get(kolom), code);
        }
        gevonden.put(kolom, code);
    }

    static InvalidInput dubbel(String eerste, String tweede, String code) {
        return new InvalidInput(
                "kolommen",
                "zowel " + eerste.strip() + " als " + tweede.strip() + " past bij de indicator " + code
                        + "; geef de indicator de hele naam van de goede als sleutel");
    }

    private Optional<String> heleNaam(String kolom) {
        return Optional.ofNullable(namen.get(vergelijkbaar(kolom)));
    }

    private Optional<String> zonderNummer(String kolom) {
        return Optional.ofNullable(
                namen.get(VOLGNUMMER.matcher(vergelijkbaar(kolom)).replaceFirst("")));
    }

    private static String vergelijkbaar(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    /** Why the text is no code of an area that CBS knows; null for one. Also the country itself, {@code NL00}, is one. */
    static boolean isLandOfRegio(String code) {
        return code.matches("(NL|LD|PV|CR)[0-9]{2}");
    }

    static String gebied(String tekst) {
        return Gebiedscode.normaliseer(tekst);
    }
}
