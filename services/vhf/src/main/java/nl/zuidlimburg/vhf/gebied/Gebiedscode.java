package nl.zuidlimburg.vhf.gebied;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The code of an area as everybody writes it. Statistics Netherlands pads its codes with spaces and gives each kind a
 * prefix and a length: {@code GM0917}, {@code WK091731}, {@code BU09173100}; an area that it does not know has a readable
 * code of our own, {@code parkstad-limburg}.
 *
 * @param waarde without padding, the prefix in capitals
 */
public record Gebiedscode(String waarde) {
    private static final Pattern EIGEN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CBS_BEGIN = Pattern.compile("(?i)(GM|WK|BU)[0-9 ]*");
    private static final int LANGSTE = 80;

    public Gebiedscode {
        waarde = normaliseer(waarde);
        var fout = fout(waarde);
        if (fout != null) {
            throw new InvalidInput("code", fout);
        }
    }

    /** Without padding (also that of a spreadsheet), with the prefix in capitals; it may still be no code. */
    public static String normaliseer(String tekst) {
        var kaal = tekst.replace('\u00A0', ' ').strip();
        return CBS_BEGIN.matcher(kaal).matches()
                ? kaal.substring(0, 2).toUpperCase(java.util.Locale.ROOT) + kaal.substring(2)
                : kaal;
    }

    public static Gebiedscode van(String tekst) {
        return new Gebiedscode(tekst);
    }

    /** Why this normalised text is no code; null when it is one. */
    public static @Nullable String fout(String code) {
        if (CBS_BEGIN.matcher(code).matches()) {
            int cijfers = cijfers(code);
            return code.matches("[A-Z]{2}[0-9]{" + cijfers + "}")
                    ? null
                    : "'" + kort(code) + "' moet na " + code.substring(0, 2) + " " + cijfers + " cijfers hebben";
        }
        return EIGEN.matcher(code).matches() && code.length() <= LANGSTE
                ? null
                : "'" + kort(code)
                        + "' is geen gebiedscode: GM, WK of BU met cijfers, of een eigen code zoals parkstad-limburg";
    }

    /** The kind that the prefix says; empty for a code of our own. */
    Optional<Gebiedsoort> soort() {
        return !CBS_BEGIN.matcher(waarde).matches()
                ? Optional.empty()
                : Optional.of(
                        switch (waarde.charAt(0)) {
                            case 'G' -> Gebiedsoort.GEMEENTE;
                            case 'W' -> Gebiedsoort.WIJK;
                            default -> Gebiedsoort.BUURT;
                        });
    }

    /** The area that the code itself says it lies in: the gemeente of a wijk, the wijk of a buurt. */
    public Optional<String> ouder() {
        return soort().flatMap(soort -> switch (soort) {
            case WIJK -> Optional.of("GM" + waarde.substring(2, 6));
            case BUURT -> Optional.of("WK" + waarde.substring(2, 8));
            default -> Optional.empty();
        });
    }

    private static int cijfers(String code) {
        return switch (code.charAt(0)) {
            case 'G' -> 4;
            case 'W' -> 6;
            default -> 8;
        };
    }

    private static String kort(String code) {
        return code.length() <= 40 ? code : code.substring(0, 40) + "...";
    }
}
