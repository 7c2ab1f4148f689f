package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * European Legislation Identifier: chooses between its publishers and reads the form of the EU Publications Office
 * itself. Belgium is read by {@link JustelLezer}, Germany by {@link BundLezer}.
 */
final class EliLezer {
    private static final String VOORBEELD =
            "eli/reg/2016/679/oj (EU), eli/wet/2016/04/22/2016003166/justel (BE) of eli/bund/bgbl-1/2024/108 (DE)";
    /** EU type of document to the letter of CELEX; a dash where CELEX has another structure. */
    private static final Map<String, String> EU = Map.ofEntries(
            Map.entry("reg", "R"),
            Map.entry("reg_impl", "R"),
            Map.entry("reg_del", "R"),
            Map.entry("dir", "L"),
            Map.entry("dir_impl", "L"),
            Map.entry("dir_del", "L"),
            Map.entry("dec", "D"),
            Map.entry("dec_impl", "D"),
            Map.entry("dec_del", "D"),
            Map.entry("dec_framw", "F"),
            Map.entry("reco", "H"),
            Map.entry("agree_internation", "-"),
            Map.entry("convention", "-"),
            Map.entry("treaty", "-"));

    private static final Set<String> TALEN =
            Set.of(("bul ces dan deu ell eng est fin fra gle hrv hun ita lav lit mlt nld pol por ron slk slv spa swe "
                            + "bg cs da de el en et fi fr ga hr hu it lv lt mt nl pl pt ro sk sl es sv")
                    .split(" "));
    private static final Pattern ONDERDEEL =
            Pattern.compile("(?:art|par|pnt|ch|sec|tis|anx|cpt|rct|sbp)_[\\p{L}\\p{N}.\\-]{1,20}");

    private final Lezer lezer;

    EliLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        lezer.neem("/");
        lezer.neem("eli");
        lezer.neem("/");
        var type = lezer.tot("documenttype", "/#?");
        if (type.klein().equals("bund")) {
            return new BundLezer(lezer).eli();
        }
        if (JustelLezer.kent(type)) {
            return new JustelLezer(lezer).eli(type);
        }
        lezer.eis(
                EU.containsKey(type.klein()),
                type,
                "dit documenttype bestaat niet",
                "reg, dir, dec of een variant (EU), wet, decreet, besluit, ordonnantie of grondwet (BE), of bund (DE); zoals "
                        + VOORBEELD);
        return europees(type.klein());
    }

    private Regelverwijzing europees(String type) {
        var jaar = lezer.jaar(stuk("jaar"), 1952);
        var nummer = stuk("nummer");
        lezer.eis(
                nummer.isCijfers()
                        && nummer.waarde().length() <= 5
                        && nummer.waarde().charAt(0) != '0',
                nummer,
                "dit is geen nummer",
                "een getal zonder nul ervoor, zoals eli/reg/2016/679/oj");
        var eli = new StringBuilder("http://data.europa.eu/eli/")
                .append(type)
                .append('/')
                .append(jaar)
                .append('/')
                .append(nummer.waarde());
        String artikel = null;
        LocalDate dag = null;
        boolean compleet = false;
        while (lezer.neem("/") && !lezer.klaar()) {
            var deel = lezer.tot("onderdeel", "/#?");
            if (Lezer.lijktDatum(deel)) {
                dag = lezer.datum(deel);
                compleet = true;
            } else if (deel.klein().equals("oj")) {
                compleet = true;
            } else if (!compleet && ONDERDEEL.matcher(deel.klein()).matches()) {
                artikel = deel.klein().startsWith("art_") ? deel.waarde().substring(4) : artikel;
            } else {
                lezer.eis(
                        compleet && TALEN.contains(deel.klein()),
                        deel,
                        compleet ? "dit is geen taal van de EU" : "hier hoort een artikel, oj of een datum",
                        "art_5, oj, een datum of daarna een taal als nld");
            }
            eli.append('/').append(deel.klein());
        }
        lezer.einde("eli/reg/2016/679/oj");
        var letter = EU.getOrDefault(type, "-");
        var celex = letter.equals("-") ? null : CelexLezer.celexVan(letter, jaar, Integer.parseInt(nummer.waarde()));
        var naam = letter.equals("-")
                ? "EU-document " + jaar + "/" + nummer.waarde()
                : CelexLezer.naamVan(letter, jaar, Integer.parseInt(nummer.waarde()));
        return Regelverwijzing.van(Stelsel.ELI, eli.toString(), celex == null ? eli.toString() : celex, "EU", naam)
                .op(artikel == null ? null : "art. " + artikel, artikel)
                .metLink(eli.toString().replace("http://data.europa.eu", "https://eur-lex.europa.eu"))
                .geldigOp(dag);
    }

    private Deel stuk(String naam) {
        return stuk(lezer, naam);
    }

    /** The next segment of the path, which may not be empty. */
    static Deel stuk(Lezer lezer, String naam) {
        lezer.neem("/");
        var deel = lezer.tot(naam, "/#?");
        lezer.eis(!deel.leeg(), deel, naam + " ontbreekt", VOORBEELD);
        return deel;
    }
}
