package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CELEX: sector, year, type of document and number, as in EUR-Lex "How CELEX numbers are composed" and its table of
 * types of documents per sector.
 */
final class CelexLezer {
    private static final String VOORBEELD = "sector, jaar, documenttype en nummer, zoals 32016R0679";
    private static final int EERSTE_VERDRAG = 1951;

    /** The descriptors that the register knows in each sector. */
    private static final Map<Character, Pattern> TYPEN = Map.ofEntries(
            Map.entry('0', Pattern.compile("[A-Z]{1,2}")),
            Map.entry('1', Pattern.compile("ME|[A-Z]")),
            Map.entry('2', Pattern.compile("[ADPX]")),
            Map.entry('3', Pattern.compile("[EFRLDSMJBKOHAGCQXY]")),
            Map.entry('4', Pattern.compile("[ADXYZ]")),
            Map.entry(
                    '5',
                    Pattern.compile("[AKIX]G|[PDJSEFGX]C|M|AT|AS|[ABIDX]P|[ATSX]A|[AHX]B|[AIX]E|AC|[AIX]R|[AX]K|XX")),
            Map.entry('6', Pattern.compile("C[JOCSTVXDPNABUG]|T[JOCTNAB]|F[JOTNAB]")),
            Map.entry('7', Pattern.compile("[LF]")),
            Map.entry('8', Pattern.compile("[A-Z]{2}")),
            Map.entry('9', Pattern.compile("[EHO]")),
            Map.entry('C', Pattern.compile("[A-Z]{0,2}")),
            Map.entry('E', Pattern.compile("[ACGJPXO]")));

    private static final Pattern NUMMER =
            Pattern.compile("\\d{4}(?:\\(\\d{2}\\))?(?:R\\(\\d{2}\\))?(?:_(?:RES|SUM|INF|EXT))?");
    private static final Pattern VERDRAG =
            Pattern.compile("(?:\\d{1,3}[A-Z]?)?(?:/[A-Z]{2,4}(?:/\\d{1,3})?)?(?:\\(\\d{2}\\))?(?:R\\(\\d{2}\\))?");
    private static final Pattern OMZETTING = Pattern.compile("\\d{4}[A-Z]{3}_\\d{1,9}");
    private static final Pattern PUBLICATIE = Pattern.compile("/?\\d{1,5}(?:/\\d{1,3})?(?:\\(\\d{2}\\))?");
    private static final Pattern GECONSOLIDEERD = Pattern.compile("\\d{4}(?:\\(\\d{2}\\))?-\\d{8}");

    private final Lezer lezer;

    CelexLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        lezer.neem("CELEX");
        lezer.neem(":");
        var alles = lezer.rest("celex-nummer");
        lezer.eis(!alles.leeg(), alles, "het nummer ontbreekt", VOORBEELD);
        char sector = alles.groot().charAt(0);
        var sectorDeel = alles.stuk("sector", 0, 1);
        var typen = TYPEN.get(sector);
        if (typen == null) {
            throw lezer.fout(
                    sectorDeel, "deze sector bestaat niet", "een cijfer van 0 tot en met 9, C of E; 3 is wetgeving");
        }
        int jaar = lezer.jaar(alles.stuk("jaar", 1, Math.min(5, alles.waarde().length())), EERSTE_VERDRAG);
        int letters = 5;
        while (letters < alles.waarde().length()
                && Character.isLetter(alles.waarde().charAt(letters))) {
            letters++;
        }
        var type = alles.stuk("documenttype", 5, letters);
        lezer.eis(
                typen.matcher(type.groot()).matches(), type, "dit type bestaat niet in sector " + sector, type(sector));
        var nummer = alles.stuk("nummer", letters, alles.waarde().length());
        return sector == '0' ? geconsolideerd(jaar, type, nummer) : gewoon(sector, jaar, type, nummer);
    }

    private Regelverwijzing gewoon(char sector, int jaar, Deel type, Deel nummer) {
        var vorm =
                switch (sector) {
                    case '1' -> VERDRAG;
                    case '7' -> OMZETTING;
                    case 'C' -> PUBLICATIE;
                    default -> NUMMER;
                };
        lezer.eis(
                vorm.matcher(nummer.groot()).matches(),
                nummer,
                nummer.isCijfers()
                        ? "het telt " + Lezer.telwoord(nummer.waarde().length()) + " cijfers"
                        : "dit is geen nummer in sector " + sector,
                "vier cijfers, zoals 0679");
        var celex = "" + sector + jaar + type.groot() + nummer.groot();
        var regeling = sector == '3' ? celex.substring(0, 6 + 4) : celex;
        return Regelverwijzing.van(
                        Stelsel.CELEX,
                        celex,
                        regeling,
                        "EU",
                        naam(sector, jaar, type.groot(), nummer.groot()) + rectificatie(nummer.groot()))
                .metLink(link(celex));
    }

    private Regelverwijzing geconsolideerd(int jaar, Deel type, Deel nummer) {
        lezer.eis(
                GECONSOLIDEERD.matcher(nummer.waarde()).matches(),
                nummer,
                "een geconsolideerde tekst heeft vier cijfers en een datum",
                "nummer en datum, zoals 02016R0679-20160504");
        int streep = nummer.waarde().indexOf('-');
        var datum = nummer.stuk("datum", streep + 1, nummer.waarde().length());
        LocalDate dag = lezer.datum(
                datum,
                datum.waarde().substring(0, 4),
                datum.waarde().substring(4, 6),
                datum.waarde().substring(6));
        var basis = "" + jaar + type.groot() + nummer.waarde().substring(0, streep);
        return Regelverwijzing.van(
                        Stelsel.CELEX,
                        "0" + basis + "-" + datum.waarde(),
                        "3" + basis,
                        "EU",
                        naam('3', jaar, type.groot(), nummer.waarde()))
                .metLink(link("0" + basis + "-" + datum.waarde()))
                .geldigOp(dag);
    }

    private static String link(String celex) {
        return Links.van("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:", celex);
    }

    private static String rectificatie(String nummer) {
        int begin = nummer.indexOf("R(");
        return begin < 0 ? "" : " (rectificatie " + nummer.substring(begin + 2, nummer.length() - 1) + ")";
    }

    private static String naam(char sector, int jaar, String type, String nummer) {
        var kort = nummer.length() >= 4 && nummer.substring(0, 4).chars().allMatch(Character::isDigit)
                ? String.valueOf(Integer.parseInt(nummer.substring(0, 4)))
                : nummer;
        return switch (sector) {
            case '1' ->
                "EU-verdrag " + jaar + type + (nummer.isEmpty() || nummer.startsWith("/") ? "" : ", art. " + kort);
            case '3' -> wetgeving(jaar, type, kort);
            case '5' ->
                switch (type) {
                    case "PC", "DC" -> "COM(" + jaar + ") " + kort;
                    case "SC" -> "SWD(" + jaar + ") " + kort;
                    case "JC" -> "JOIN(" + jaar + ") " + kort;
                    default -> "voorbereidend EU-document " + jaar + "/" + kort;
                };
            case '6' ->
                (type.startsWith("C") ? "zaak C-" : type.startsWith("T") ? "zaak T-" : "zaak F-") + kort + "/"
                        + String.format("%02d", jaar % 100);
            case '7' -> "nationale omzetting van EU-richtlijn " + nummer(jaar, kort);
            case '8' -> "nationale uitspraak over EU-recht " + type + " " + jaar + "/" + kort;
            case '9' -> "parlementaire vraag " + type + "-" + kort + "/" + jaar;
            default -> "EU-document " + jaar + "/" + kort;
        };
    }

    private static String wetgeving(int jaar, String type, String kort) {
        return switch (type) {
            case "R" -> "EU-verordening " + (jaar < 2015 ? kort + "/" + jaartal(jaar) : nummer(jaar, kort));
            case "L" -> "EU-richtlijn " + nummer(jaar, kort);
            case "D" -> "EU-besluit " + nummer(jaar, kort);
            case "H" -> "EU-aanbeveling " + nummer(jaar, kort);
            default -> "EU-wetgeving " + type + " " + nummer(jaar, kort);
        };
    }

    /** Until 1998 the Official Journal wrote the year with two digits. */
    private static String nummer(int jaar, String kort) {
        return jaartal(jaar) + "/" + kort;
    }

    private static String jaartal(int jaar) {
        return jaar < 1999 ? String.valueOf(jaar % 100) : String.valueOf(jaar);
    }

    /** The readable name and the number of an act of sector 3, for the identifiers that name the same act. */
    static String naamVan(String type, int jaar, int nummer) {
        return wetgeving(jaar, type, String.valueOf(nummer));
    }

    static @Nullable String celexVan(String type, int jaar, int nummer) {
        return nummer > 9999 ? null : String.format("3%04d%s%04d", jaar, type, nummer);
    }

    private static String type(char sector) {
        return switch (sector) {
            case '3' -> "R (verordening), L (richtlijn), D (besluit) of een ander type van sector 3";
            case '5' -> "twee letters, zoals PC (voorstel) of DC (mededeling)";
            case '6' -> "twee letters, zoals CJ (arrest van het Hof van Justitie)";
            default -> "een documenttype van sector " + sector;
        };
    }
}
