package nl.zuidlimburg.vhf.gebied;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared in search: without case, accents and needless spaces. */
final class Zoektekst {
    private Zoektekst() {}

    static String van(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The text for use within a {@code like}, in which nothing stands for something else. */
    static String letterlijk(String tekst) {
        return tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
