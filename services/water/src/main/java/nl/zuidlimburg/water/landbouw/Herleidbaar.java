package nl.zuidlimburg.water.landbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Refuses texts that lead to a person or a farm: an address, a telephone number, a number of a register. */
final class Herleidbaar {
    private static final Pattern PERSOON = Pattern.compile(
            "\\S+@\\S+\\.\\S+" // e-mail
                    + "|(?<!\\d)(?:0|\\+\\d{2})[\\d\\s-]{8,12}\\d(?!\\d)" // telephone
                    + "|\\b\\d{4}\\s?[A-Z]{2}\\b" // postal code
                    + "|(?i)\\b(?:kvk|ubn|bsn|uzovi|relatienummer|kadastraal perceel)\\b" // registers
                    + "|(?i)\\b(?:maatschap|vof|v\\.o\\.f\\.|fam\\.|familie|de heer|mevrouw|dhr\\.|mevr\\.)\\s+\\p{L}"); // names

    private Herleidbaar() {}

    static void weiger(LandbouwspoorGegevens g) {
        var fouten = new ArrayList<FieldError>();
        zoek("naam", g.naam(), fouten);
        zoek("gebied", g.gebied(), fouten);
        zoek("noviInzet", g.noviInzet(), fouten);
        zoek("verdienmodel", g.verdienmodel(), fouten);
        zoek("eisen.toelichting", g.eisen().toelichting(), fouten);
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    private static void zoek(String veld, @Nullable String tekst, List<FieldError> fouten) {
        if (tekst != null && PERSOON.matcher(tekst).find()) {
            fouten.add(new FieldError(veld, "noemt iets waarmee een persoon of bedrijf te vinden is; laat dat weg"));
        }
    }
}
