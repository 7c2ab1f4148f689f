package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judgments: the European Case Law Identifier of the Council conclusions 2011/C 127/01, with for the Netherlands the
 * court codes and numbers of rechtspraak.nl.
 */
final class EcliLezer {
    private static final String VOORBEELD = "ECLI:land:gerecht:jaar:nummer, zoals ECLI:NL:RVS:2022:3159";
    private static final Set<String> LANDEN = Set.of(
            "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CH IS LI NO UK EU CE EP XX"
                    .split(" "));

    private static final Map<String, String> NL = Map.ofEntries(
            Map.entry("HR", "Hoge Raad"),
            Map.entry("PHR", "Parket bij de Hoge Raad"),
            Map.entry("RVS", "Raad van State"),
            Map.entry("CRVB", "Centrale Raad van Beroep"),
            Map.entry("CBB", "College van Beroep voor het bedrijfsleven"),
            Map.entry("XX", "Nederlands gerecht"),
            Map.entry("GHAMS", "Gerechtshof Amsterdam"),
            Map.entry("GHARL", "Gerechtshof Arnhem-Leeuwarden"),
            Map.entry("GHARN", "Gerechtshof Arnhem"),
            Map.entry("GHDHA", "Gerechtshof Den Haag"),
            Map.entry("GHLEE", "Gerechtshof Leeuwarden"),
            Map.entry("GHSGR", "Gerechtshof 's-Gravenhage"),
            Map.entry("GHSHE", "Gerechtshof 's-Hertogenbosch"),
            Map.entry("RBALK", "Rechtbank Alkmaar"),
            Map.entry("RBALM", "Rechtbank Almelo"),
            Map.entry("RBAMS", "Rechtbank Amsterdam"),
            Map.entry("RBARN", "Rechtbank Arnhem"),
            Map.entry("RBASS", "Rechtbank Assen"),
            Map.entry("RBBRE", "Rechtbank Breda"),
            Map.entry("RBDHA", "Rechtbank Den Haag"),
            Map.entry("RBDOR", "Rechtbank Dordrecht"),
            Map.entry("RBGEL", "Rechtbank Gelderland"),
            Map.entry("RBGRO", "Rechtbank Groningen"),
            Map.entry("RBHAA", "Rechtbank Haarlem"),
            Map.entry("RBLEE", "Rechtbank Leeuwarden"),
            Map.entry("RBLIM", "Rechtbank Limburg"),
            Map.entry("RBMAA", "Rechtbank Maastricht"),
            Map.entry("RBMID", "Rechtbank Middelburg"),
            Map.entry("RBMNE", "Rechtbank Midden-Nederland"),
            Map.entry("RBNHO", "Rechtbank Noord-Holland"),
            Map.entry("RBNNE", "Rechtbank Noord-Nederland"),
            Map.entry("RBOBR", "Rechtbank Oost-Brabant"),
            Map.entry("RBONE", "Rechtbank Oost-Nederland"),
            Map.entry("RBOVE", "Rechtbank Overijssel"),
            Map.entry("RBROE", "Rechtbank Roermond"),
            Map.entry("RBROT", "Rechtbank Rotterdam"),
            Map.entry("RBSGR", "Rechtbank 's-Gravenhage"),
            Map.entry("RBSHE", "Rechtbank 's-Hertogenbosch"),
            Map.entry("RBUTR", "Rechtbank Utrecht"),
            Map.entry("RBZLY", "Rechtbank Zwolle-Lelystad"),
            Map.entry("RBZUT", "Rechtbank Zutphen"),
            Map.entry("RBZWB", "Rechtbank Zeeland-West-Brabant"),
            Map.entry("RBZWO", "Rechtbank Zwolle"));
    /** Disciplinary, Caribbean and abolished courts: many codes, recognised by their beginning. */
    private static final Pattern NL_OVERIG =
            Pattern.compile("(?:T[ADGNT]|OG|OR|GHN|GHC|AG|RVB|KT|RBN?AA|RBBES)[A-Z]{1,5}");

    private static final Map<String, String> ELDERS = Map.of(
            "EU:C", "Hof van Justitie EU",
            "EU:T", "Gerecht EU",
            "EU:F", "Ambtenarengerecht EU",
            "CE:ECHR", "Europees Hof voor de Rechten van de Mens",
            "BE:CASS", "Hof van Cassatie (BE)",
            "BE:GHCC", "Grondwettelijk Hof (BE)",
            "BE:RVSCE", "Raad van State (BE)",
            "DE:BVERFG", "Bundesverfassungsgericht",
            "DE:BVERWG", "Bundesverwaltungsgericht",
            "DE:BGH", "Bundesgerichtshof");

    private static final Pattern GERECHT = Pattern.compile("[A-Z][A-Z0-9]{0,6}");
    private static final Pattern NUMMER = Pattern.compile("[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?");
    private static final Pattern NL_NUMMER = Pattern.compile("[A-Z]{2}\\d{4}|[1-9]\\d{0,5}");
    private static final Pattern EU_NUMMER = Pattern.compile("[1-9]\\d{0,4}");

    private final Lezer lezer;

    EcliLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        lezer.neem("ECLI");
        lezer.eis(lezer.neem(":"), lezer.hier("landcode"), "na ECLI volgt een dubbele punt", VOORBEELD);
        var land = stuk("landcode");
        lezer.eis(
                LANDEN.contains(land.groot()),
                land,
                "deze landcode gebruikt ECLI niet",
                "NL, BE, DE, EU of een andere landcode van twee letters");
        var gerecht = stuk("gerechtscode");
        lezer.eis(
                GERECHT.matcher(gerecht.groot()).matches(),
                gerecht,
                "een gerechtscode telt een tot zeven letters en cijfers en begint met een letter",
                VOORBEELD);
        lezer.eis(
                bestaat(land.groot(), gerecht.groot()),
                gerecht,
                "dit gerecht bestaat niet in " + land.groot(),
                land.groot().equals("EU") ? "C, T of F" : "een gerechtscode als HR, RVS, CBB, CRVB, GHSHE of RBLIM");
        int jaar = lezer.jaar(stuk("jaar"), 1800);
        var nummer = lezer.rest("nummer");
        nummer(land.groot(), nummer);
        var ecli = "ECLI:" + land.groot() + ":" + gerecht.groot() + ":" + jaar + ":" + nummer.groot();
        var naam = land.groot().equals("NL")
                ? NL.getOrDefault(gerecht.groot(), "gerecht " + gerecht.groot())
                : ELDERS.getOrDefault(
                        land.groot() + ":" + gerecht.groot(), "gerecht " + gerecht.groot() + " (" + land.groot() + ")");
        return Regelverwijzing.van(Stelsel.ECLI, ecli, ecli, rechtsgebied(land.groot()), naam + ", " + ecli)
                .metLink(link(land.groot(), ecli));
    }

    private Deel stuk(String naam) {
        var deel = lezer.tot(naam, ":");
        lezer.eis(!deel.leeg() && lezer.neem(":"), deel, "hierna ontbreekt de rest", VOORBEELD);
        return deel;
    }

    private static boolean bestaat(String land, String gerecht) {
        return switch (land) {
            case "NL" -> NL.containsKey(gerecht) || NL_OVERIG.matcher(gerecht).matches();
            case "EU" -> ELDERS.containsKey("EU:" + gerecht);
            default -> true;
        };
    }

    private void nummer(String land, Deel nummer) {
        switch (land) {
            case "NL" ->
                lezer.eis(
                        NL_NUMMER.matcher(nummer.groot()).matches(),
                        nummer,
                        "dit is geen Nederlands volgnummer",
                        "een getal zonder nul ervoor, of een LJN van twee letters en vier cijfers");
            case "EU" ->
                lezer.eis(
                        EU_NUMMER.matcher(nummer.groot()).matches(),
                        nummer,
                        "dit is geen volgnummer van het Hof",
                        "een getal zonder nul ervoor, zoals 317");
            default ->
                lezer.eis(
                        NUMMER.matcher(nummer.groot()).matches(),
                        nummer,
                        "een nummer telt hoogstens 25 letters, cijfers en punten",
                        VOORBEELD);
        }
    }

    private static String rechtsgebied(String land) {
        return switch (land) {
            case "CE", "EP", "XX" -> "INT";
            default -> land;
        };
    }

    private static String link(String land, String ecli) {
        return land.equals("NL")
                ? "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli
                : "https://e-justice.europa.eu/ecli/" + ecli;
    }
}
