package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas that a thing is about.
 *
 * @param gebieden what it names, and what these lie in by their code
 * @param kleinste the smallest that it names first; null when it names none
 */
record Ligging(List<String> gebieden, @Nullable String kleinste) {
    static final List<String> PATHS =
            List.of("gebied", "gebieden", "wijk", "wijken", "gemeente", "gemeenten", "haltes.gebied");

    /** Some things name an area in words: those are no codes. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d+|[a-z0-9]+(-[a-z0-9]+)*");

    private static final String OWN_CODE = "code";
    private static final String PARENTS = "ouders";

    static Ligging of(Soort soort, JsonNode state) {
        var named = soort == Soort.GEBIED
                ? Pad.texts(state, OWN_CODE).toList()
                : PATHS.stream()
                        .flatMap(path -> Pad.texts(state, path))
                        .filter(code -> CODE.matcher(code).matches())
                        .toList();
        var all = new LinkedHashSet<String>();
        var parents = soort == Soort.GEBIED ? Pad.texts(state, PARENTS) : Stream.<String>empty();
        Stream.concat(named.stream(), parents).forEach(code -> withParents(code).forEach(all::add));
        return new Ligging(
                List.copyOf(all),
                named.stream().min(Comparator.comparingInt(Ligging::size)).orElse(null));
    }

    /** The codes of Statistics Netherlands tell what they lie in. */
    private static Stream<String> withParents(String code) {
        if (code.matches("BU\\d{8}")) {
            return Stream.of(code, "WK" + code.substring(2, 8), "GM" + code.substring(2, 6));
        }
        return code.matches("WK\\d{6}") ? Stream.of(code, "GM" + code.substring(2, 6)) : Stream.of(code);
    }

    private static int size(String code) {
        return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
            case "BU" -> 0;
            case "WK" -> 1;
            case "GM" -> 3;
            default -> 2;
        };
    }
}
