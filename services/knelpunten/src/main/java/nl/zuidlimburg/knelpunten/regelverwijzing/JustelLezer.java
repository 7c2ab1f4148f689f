package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.Map;
import java.util.regex.Pattern;

/** Belgian law in Justel: its ELI, and the bare numac of the Belgisch Staatsblad. */
final class JustelLezer {
    /** Justel has each type in three languages; they are the same act. */
    private static final Map<String, String> TYPEN = Map.ofEntries(
            Map.entry("grondwet", "grondwet"),
            Map.entry("constitution", "grondwet"),
            Map.entry("verfassung", "grondwet"),
            Map.entry("wet", "wet"),
            Map.entry("loi", "wet"),
            Map.entry("gesetz", "wet"),
            Map.entry("decreet", "decreet"),
            Map.entry("decret", "decreet"),
            Map.entry("dekret", "decreet"),
            Map.entry("ordonnantie", "ordonnantie"),
            Map.entry("ordonnance", "ordonnantie"),
            Map.entry("besluit", "besluit"),
            Map.entry("arrete", "besluit"),
            Map.entry("erlass", "besluit"));

    private static final String VOORBEELD = "eli/wet/2016/04/22/2016003166/justel";
    /** A year and six characters; newer ones have a letter in the fifth place. */
    private static final Pattern NUMAC = Pattern.compile("[12]\\d{3}[0-9A-Z]\\d{5}");

    private static final int OUDSTE = 1789;

    private final Lezer lezer;

    JustelLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    static boolean kent(Deel type) {
        return TYPEN.containsKey(type.klein());
    }

    Regelverwijzing eli(Deel type) {
        var soort = TYPEN.getOrDefault(type.klein(), type.klein());
        var jaar = EliLezer.stuk(lezer, "jaar");
        lezer.jaar(jaar, OUDSTE);
        var maand = EliLezer.stuk(lezer, "maand");
        lezer.eis(
                tweeCijfers(maand)
                        && Integer.parseInt(maand.waarde()) <= 12
                        && !maand.waarde().equals("00"),
                maand,
                "deze maand bestaat niet",
                "01 tot en met 12");
        var dag = EliLezer.stuk(lezer, "dag");
        lezer.eis(tweeCijfers(dag), dag, "een dag heeft twee cijfers", "01 tot en met 31");
        var datum = lezer.datum(dag, jaar.waarde(), maand.waarde(), dag.waarde());
        var numac = controleer(EliLezer.stuk(lezer, "numac"));
        var eli = "http://www.ejustice.just.fgov.be/eli/" + soort + "/" + jaar.waarde() + "/" + maand.waarde() + "/"
                + dag.waarde() + "/" + numac;
        if (lezer.neem("/") && !lezer.klaar()) {
            eli += versie(lezer.tot("versie", "/#?"));
            lezer.neem("/");
        }
        lezer.einde(VOORBEELD);
        return Regelverwijzing.van(Stelsel.ELI, eli, numac, "BE", soort + " van " + Datums.voluit(datum) + " (BE)")
                .metLink(eli.replace("http:", "https:"));
    }

    /** "numac 2014036510": the number identifies the text, but no page of Justel can be derived from it alone. */
    Regelverwijzing numac() {
        lezer.neem("numac");
        lezer.neem(":");
        var numac = controleer(lezer.rest("numac"));
        return Regelverwijzing.van(Stelsel.NUMAC, "numac " + numac, numac, "BE", "numac " + numac);
    }

    private String versie(Deel versie) {
        return switch (versie.klein()) {
            case "justel" -> "/justel";
            case "staatsblad", "moniteur" -> "/staatsblad";
            default -> throw lezer.fout(versie, "deze versie bestaat niet", "justel (geconsolideerd) of staatsblad");
        };
    }

    private String controleer(Deel numac) {
        boolean cijfers = numac.isCijfers() && numac.waarde().length() != 10;
        lezer.eis(
                NUMAC.matcher(numac.groot()).matches(),
                numac,
                cijfers
                        ? "het telt " + Lezer.telwoord(numac.waarde().length()) + " cijfers in plaats van tien"
                        : "dit is geen numac",
                "tien tekens die met het jaar beginnen, zoals 2016003166");
        lezer.jaar(numac.stuk("numac", 0, 4), OUDSTE);
        return numac.groot();
    }

    private static boolean tweeCijfers(Deel deel) {
        return deel.isCijfers() && deel.waarde().length() == 2;
    }
}
