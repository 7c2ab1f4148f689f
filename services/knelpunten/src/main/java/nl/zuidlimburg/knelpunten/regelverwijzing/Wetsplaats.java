package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place within a Dutch law, level by level, with the names that Juriconnect gives the levels. */
final class Wetsplaats {
    /** The levels, with how Dutch lawyers write them. */
    private static final Map<String, String> NIVEAUS = Map.ofEntries(
            Map.entry("aanwijzing", "aanwijzing"),
            Map.entry("afdeling", "afdeling"),
            Map.entry("artikel", "art."),
            Map.entry("bijlage", "bijlage"),
            Map.entry("boek", "boek"),
            Map.entry("circulaire.divisie", "onderdeel"),
            Map.entry("deel", "deel"),
            Map.entry("divisie", "onderdeel"),
            Map.entry("hoofdstuk", "hoofdstuk"),
            Map.entry("inhoudsopgave", "inhoudsopgave"),
            Map.entry("lid", "lid"),
            Map.entry("o", "onder"),
            Map.entry("onderdeel", "onder"),
            Map.entry("paragraaf", "par."),
            Map.entry("sub-paragraaf", "subpar."),
            Map.entry("tekst", "tekst"),
            Map.entry("titel", "titel"),
            Map.entry("titeldeel", "titel"),
            Map.entry("verdragtekst", "verdragtekst"),
            Map.entry("volzin", "volzin"));

    private static final Set<String> BINNEN_ARTIKEL = Set.of("lid", "o", "onderdeel", "volzin");
    private static final Pattern WAARDE = Pattern.compile("[\\p{L}\\p{N}_.,:*°\\-/()]{1,60}");
    private static final Pattern ANKER = Pattern.compile("([A-Z][a-z]{2,14}(?:-[a-z]{2,12})?)(.+)");

    private record Niveau(String soort, String waarde) {}

    private final Lezer lezer;
    private final List<Niveau> niveaus = new ArrayList<>();

    Wetsplaats(Lezer lezer) {
        this.lezer = lezer;
    }

    /** One level of a Juriconnect reference: {@code artikel=5.1}. */
    void erbij(Deel sleutel, Deel waarde) {
        var soort = sleutel.klein();
        lezer.eis(
                NIVEAUS.containsKey(soort),
                sleutel,
                "dit onderdeel kent Juriconnect niet",
                "artikel, lid, o, paragraaf, afdeling, hoofdstuk, titeldeel, boek, deel, bijlage of een datum (z, g)");
        boolean dubbel =
                !soort.equals("o") && niveaus.stream().anyMatch(n -> n.soort().equals(soort));
        lezer.eis(!dubbel, sleutel, "dit onderdeel staat er al", "elk onderdeel een keer");
        lezer.eis(
                WAARDE.matcher(waarde.waarde()).matches(),
                waarde,
                "dit is geen nummer of letter van een onderdeel",
                "een aanduiding als 5.1, 6:162, IV of a");
        niveaus.add(new Niveau(soort, waarde.waarde()));
    }

    /** The place behind the # of wetten.overheid.nl: {@code HoofdstukXV_Artikel222}. An underscore may also be part of a number. */
    void uitAnker(Deel anker) {
        var stukken = anker.waarde().split("_", -1);
        int i = 0;
        while (i < stukken.length) {
            var delen = ANKER.matcher(stukken[i++]);
            lezer.eis(
                    delen.matches() && isNiveau(delen.group(1)),
                    anker,
                    "dit is geen plaats in een wet",
                    "een anker als #Hoofdstuk5_Artikel5.1");
            var waarde = new StringBuilder(delen.group(2));
            while (i < stukken.length && !beginNiveau(stukken[i])) {
                waarde.append('_').append(stukken[i++]);
            }
            erbij(
                    new Deel("anker", delen.group(1), anker.van(), anker.tot()),
                    new Deel("anker", waarde.toString(), anker.van(), anker.tot()));
        }
    }

    private static boolean beginNiveau(String stuk) {
        var delen = ANKER.matcher(stuk);
        return delen.matches() && isNiveau(delen.group(1));
    }

    private static boolean isNiveau(String soort) {
        return NIVEAUS.containsKey(soort.toLowerCase(Locale.ROOT));
    }

    boolean isLeeg() {
        return niveaus.isEmpty();
    }

    void schrijf(StringBuilder identificatie) {
        niveaus.forEach(
                n -> identificatie.append('&').append(n.soort()).append('=').append(n.waarde()));
    }

    @Nullable
    String artikel() {
        return niveaus.stream()
                .filter(n -> n.soort().equals("artikel"))
                .map(n -> leesbaar(n.waarde()))
                .findFirst()
                .orElse(null);
    }

    /** "art. 5.1 lid 2 onder a". An article needs no chapter before it: its number is unique within the law. */
    @Nullable
    String tekst() {
        boolean perArtikel = artikel() != null;
        var woorden = niveaus.stream()
                .filter(n -> !perArtikel || n.soort().equals("artikel") || BINNEN_ARTIKEL.contains(n.soort()))
                .map(n -> NIVEAUS.get(n.soort()) + " " + leesbaar(n.waarde()))
                .toList();
        return woorden.isEmpty() ? null : String.join(" ", woorden);
    }

    private static String leesbaar(String waarde) {
        var woord = waarde.replace('_', ' ');
        return woord.endsWith(".") ? woord.substring(0, woord.length() - 1) : woord;
    }
}
