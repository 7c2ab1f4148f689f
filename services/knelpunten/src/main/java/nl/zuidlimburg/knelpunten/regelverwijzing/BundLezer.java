package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * German federal law by its place in the Bundesgesetzblatt: the ELI of the Bund, and the citation lawyers write. Until
 * 2022 the place is a page (s3634), since 2023 each act is a number of its own.
 */
final class BundLezer {
    private static final String VOORBEELD = "eli/bund/bgbl-1/2024/108";
    private static final String CITAAT = "BGBl. I S. 3634 (3.11.2017), BGBl. I 2017 S. 3634 of BGBl. 2024 I Nr. 108";
    private static final Map<String, String> BLADEN =
            Map.of("bgbl-1", "BGBl. I", "bgbl-2", "BGBl. II", "banz-at", "BAnz AT");
    private static final Pattern NUMMER = Pattern.compile("s?[1-9]\\d{0,4}[a-z]?");
    private static final Pattern EID = Pattern.compile("[\\p{L}\\p{N}_.\\-]{1,120}");
    private static final Pattern ARTIKEL = Pattern.compile("(?:^|_)(art|para)-z?([0-9]{1,4}[a-z]?)");
    /** After the spaces are gone: part, page or number, and the year before, between or behind them. */
    private static final Pattern BGBL = Pattern.compile(
            "BGBL\\.?(?<jaar1>\\d{4})?(?<deel>II?)(?<jaar2>\\d{4})?(?<soort>S|NR)\\.?(?<nummer>[1-9]\\d{0,4})(?:\\((?<datum>[\\d.]{1,10})\\))?");

    private static final Pattern DAG = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final int EERSTE_JAAR = 1867;
    private static final int EERSTE_NUMMER = 2023;

    private final Lezer lezer;

    BundLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing eli() {
        var blad = EliLezer.stuk(lezer, "blad");
        lezer.eis(
                BLADEN.containsKey(blad.klein()), blad, "dit publicatieblad bestaat niet", "bgbl-1, bgbl-2 of banz-at");
        int jaar = lezer.jaar(EliLezer.stuk(lezer, "jaar"), EERSTE_JAAR);
        var nummer = EliLezer.stuk(lezer, "nummer");
        lezer.eis(
                NUMMER.matcher(nummer.klein()).matches(),
                nummer,
                "dit is geen nummer of bladzijde",
                "een nummer als 108, of tot en met 2022 een bladzijde als s3634");
        var regeling = "eli/bund/" + blad.klein() + "/" + jaar + "/" + nummer.klein();
        var eli = new StringBuilder(regeling);
        var dag = lezer.neem("/") && !lezer.klaar() && !lezer.staat("#") ? versie(eli) : null;
        String artikel = null;
        if (lezer.neem("#")) {
            var eid = lezer.rest("onderdeel");
            lezer.eis(EID.matcher(eid.waarde()).matches(), eid, "dit is geen plaats in een wet", "een eId als art-z20");
            eli.append('#').append(eid.klein());
            artikel = artikel(eid.klein());
        }
        lezer.einde(VOORBEELD);
        return verwijzing(Stelsel.ELI, eli.toString(), regeling)
                .op(artikel, artikel == null ? null : artikel.substring(artikel.indexOf(' ') + 1))
                .geldigOp(dag);
    }

    /** {@code 2024-01-01/1/deu/regelungstext-1}: day in force, version of that day, language and part. */
    private LocalDate versie(StringBuilder eli) {
        var dag = lezer.datum(EliLezer.stuk(lezer, "datum"));
        var versie = EliLezer.stuk(lezer, "versie");
        lezer.eis(
                versie.isCijfers() && versie.waarde().length() < 4,
                versie,
                "dit is geen versienummer",
                "een getal vanaf 1");
        var taal = EliLezer.stuk(lezer, "taal");
        lezer.eis(taal.klein().equals("deu"), taal, "deze tekst bestaat alleen in het Duits", "deu");
        eli.append('/').append(dag).append('/').append(versie.waarde()).append("/deu");
        while (lezer.neem("/") && !lezer.klaar() && !lezer.staat("#")) {
            var deel = EliLezer.stuk(lezer, "onderdeel");
            lezer.eis(EID.matcher(deel.waarde()).matches(), deel, "dit is geen onderdeel", "regelungstext-1");
            eli.append('/').append(deel.klein());
        }
        return dag;
    }

    Regelverwijzing bgbl() {
        var alles = lezer.rest("vindplaats");
        var delen = BGBL.matcher(alles.groot());
        lezer.eis(delen.matches(), alles, "dit is geen vindplaats in het Bundesgesetzblatt", CITAAT);
        var jaar = jaar(alles, delen.group("jaar1"), delen.group("jaar2"), delen.group("datum"));
        var blad = delen.group("deel").equals("I") ? "bgbl-1" : "bgbl-2";
        boolean bladzijde = delen.group("soort").equals("S");
        lezer.eis(
                bladzijde == jaar < EERSTE_NUMMER,
                alles,
                "tot en met 2022 telt de bladzijde (S.), daarna het nummer (Nr.)",
                CITAAT);
        var nummer = (bladzijde ? "s" : "") + delen.group("nummer");
        var regeling = "eli/bund/" + blad + "/" + jaar + "/" + nummer;
        return verwijzing(Stelsel.BGBL, naam(blad, String.valueOf(jaar), nummer), regeling);
    }

    private int jaar(Deel alles, @Nullable String voor, @Nullable String na, @Nullable String datum) {
        if (voor != null || na != null) {
            return lezer.jaar(
                    new Deel("jaar", voor != null ? voor : String.valueOf(na), alles.van(), alles.tot()), EERSTE_JAAR);
        }
        var dag = DAG.matcher(datum == null ? "" : datum);
        lezer.eis(dag.matches(), alles, "het jaar ontbreekt", CITAAT);
        return lezer.datum(alles, dag.group(3), dag.group(2), dag.group(1)).getYear();
    }

    private static Regelverwijzing verwijzing(Stelsel stelsel, String identificatie, String regeling) {
        var delen = regeling.split("/", -1);
        return Regelverwijzing.van(stelsel, identificatie, regeling, "DE", naam(delen[2], delen[3], delen[4]))
                .metLink(link(delen[2], delen[3], delen[4]));
    }

    private static String naam(String blad, String jaar, String nummer) {
        return BLADEN.getOrDefault(blad, blad) + " " + jaar
                + (nummer.startsWith("s") ? " S. " + nummer.substring(1) : " Nr. " + nummer);
    }

    /** Since 2023 recht.bund.de publishes by ELI; before, bgbl.de has the pages by volume. */
    private static @Nullable String link(String blad, String jaar, String nummer) {
        if (!nummer.startsWith("s")) {
            return "https://www.recht.bund.de/eli/bund/" + blad + "/" + jaar + "/" + nummer;
        }
        if (!blad.startsWith("bgbl") || Integer.parseInt(jaar) < 1949) {
            return null;
        }
        var bladzijde = String.format(Locale.ROOT, "%4s", nummer.substring(1)).replace(' ', '0');
        return "https://www.bgbl.de/xaver/bgbl/start.xav?startbk=Bundesanzeiger_BGBl&jumpTo=bgbl" + blad.charAt(5)
                + jaar.substring(2) + "s" + bladzijde + ".pdf";
    }

    private static @Nullable String artikel(String eid) {
        var delen = ARTIKEL.matcher(eid);
        return delen.find() ? (delen.group(1).equals("para") ? "§ " : "art. ") + delen.group(2) : null;
    }
}
