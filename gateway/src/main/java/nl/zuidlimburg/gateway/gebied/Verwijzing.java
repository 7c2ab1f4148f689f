package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields by which things refer to each other, a line each, whatever the kind of thing: a name means the same in every
 * service. A value is the key of the thing, or its whole urn.
 *
 * @param aard what the relation is called
 * @param prefix of the urn
 * @param paths where the values stand
 */
record Verwijzing(String aard, String prefix, List<String> paths) {
    private static final String ANY = "";
    private static final String URN = "urn:zl:";

    /** Some fields hold a code or words; a word with a capital is a name. */
    private static final Pattern KEY = Pattern.compile("(?:[A-Z]+[0-9]|[a-z0-9])[A-Za-z0-9._-]*");

    private static final List<Verwijzing> ALL = List.of(
            to(Soort.HOOFDOPGAVE, "opgave", "opgaven"),
            to(Soort.DOORBRAAK, "doorbraak", "doorbraken"),
            to(Soort.FOCUSONDERDEEL, "focusonderdeel", "focusonderdelen"),
            to(Soort.ORGANISATIE, "melder", "melder"),
            to(Soort.ORGANISATIE, "probleemeigenaar", "probleemeigenaar"),
            to(Soort.ORGANISATIE, "trekker", "trekker"),
            to(Soort.KNELPUNT, "opgegaan-in", "opgegaanIn.id"),
            to(Soort.KNELPUNT, "samengevoegd-uit", "samengevoegdUit.id"),
            to(Soort.KNELPUNT, "oplossing-voor", "knelpunten"),
            to(Soort.KNELPUNT, "ook-toepasbaar-op", "ookToepasbaarOp"),
            to(Soort.KNELPUNT, "geprioriteerd", "regels.knelpunt"),
            to(Soort.KNELPUNT, "knelpunt", "knelpunt"),
            to(Soort.KNELPUNT, "geblokkeerd-door", "blokkade.knelpunt"),
            to(Soort.STROOMGEBIED, "stroomgebied", "stroomgebied"),
            to(Soort.STROOMGEBIED, "stroomt-naar", "stroomtNaar"),
            to(Soort.STROOMGEBIED, "deel-van", "ouder"),
            to(Soort.PROGRAMMA, "programma", "programma"),
            to(Soort.MAATREGEL, "maatregel", "maatregel"),
            to(Soort.GESPREK, "gesprek", "gesprek"),
            to(Soort.LES, "les", "les", "lessen"),
            to(Soort.INTERVENTIE, "interventie", "interventie"),
            to(Soort.TOEKENNING, "toekenning", "financiering.toekenning"),
            to(Soort.METING, "meting", "meting"),
            to(Soort.METING, "nulmeting", "nulmeting"),
            to(Soort.METING, "vervangt", "vervangt"),
            to(Soort.INDICATOR, "indicator", "indicatoren"),
            to(Soort.GEBIED, "ligt-in", "ouders"),
            to(Soort.GEBIED, "voorganger", "voorgangers"),
            to(Soort.GEBIED, "opvolger", "opvolgers"),
            to(Soort.GEBIED, "gebied", Ligging.PATHS.toArray(String[]::new)),
            new Verwijzing("wet", "urn:zl:knelpunten:wet:", List.of("regelverwijzingen.wet")),
            new Verwijzing("herkomst", ANY, List.of("herkomsten.urn", "herkomst")),
            new Verwijzing("koppelt", ANY, List.of("tussen.urn")));

    record Relatie(String aard, String naar) {}

    static List<Relatie> of(JsonNode state) {
        return ALL.stream().flatMap(each -> each.in(state)).distinct().toList();
    }

    private static Verwijzing to(Soort soort, String aard, String... paths) {
        return new Verwijzing(aard, soort.urn(ANY), Arrays.asList(paths));
    }

    private Stream<Relatie> in(JsonNode state) {
        return paths.stream()
                .flatMap(path -> Pad.texts(state, path))
                .filter(value -> value.startsWith(URN)
                        || !prefix.isEmpty() && KEY.matcher(value).matches())
                .map(value -> new Relatie(aard, value.startsWith(URN) ? value : prefix + value));
    }
}
