package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.regex.Pattern;

/**
 * Law of municipalities, provinces and water boards: CVDR603544, a version of it (CVDR603544/1, CVDR603544_1 or, as in
 * Juriconnect decentrale regelgeving, 603544_1), and an article (#artikel_2a).
 */
final class CvdrLezer {
    private static final String VOORBEELD = "CVDR met een tot zeven cijfers, zoals CVDR603544 of CVDR603544_1";
    private static final Pattern ARTIKEL = Pattern.compile("[\\p{L}\\p{N}.:_\\-]{1,40}");
    private static final String MERK = "artikel_";

    private final Lezer lezer;

    CvdrLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        lezer.neem("CVDR");
        var nummer = lezer.tot("cvdr-nummer", "/_?#");
        lezer.eis(nummer.isCijfers(), nummer, "na CVDR staan alleen cijfers", VOORBEELD);
        lezer.eis(
                nummer.waarde().length() <= 7,
                nummer,
                "het telt " + Lezer.telwoord(nummer.waarde().length()) + " cijfers",
                VOORBEELD);
        lezer.eis(nummer.waarde().charAt(0) != '0', nummer, "het begint niet met een nul", VOORBEELD);
        var regeling = "CVDR" + nummer.waarde();
        var identificatie = new StringBuilder(regeling);
        var link = new StringBuilder("https://lokaleregelgeving.overheid.nl/").append(regeling);
        var naam = "lokale regeling " + regeling;
        if ((lezer.neem("/") || lezer.neem("_")) && !lezer.klaar() && !lezer.staat("#")) {
            var versie = lezer.tot("versienummer", "/?#");
            lezer.eis(
                    versie.isCijfers()
                            && versie.waarde().length() <= 4
                            && versie.waarde().charAt(0) != '0',
                    versie,
                    "dit is geen versienummer",
                    "een getal vanaf 1, zoals CVDR603544_1");
            identificatie.append('_').append(versie.waarde());
            link.append('/').append(versie.waarde());
            naam += " (versie " + versie.waarde() + ")";
            lezer.neem("/");
        }
        if (lezer.neem("?")) {
            lezer.tot("zoekvraag", "#");
        }
        var verwijzing = lezer.neem("#")
                ? metArtikel(lezer.rest("anker"), identificatie, link, regeling, naam)
                : Regelverwijzing.van(Stelsel.CVDR, identificatie.toString(), regeling, "NL", naam)
                        .metLink(link.toString());
        lezer.einde(VOORBEELD);
        return verwijzing;
    }

    private Regelverwijzing metArtikel(
            Deel anker, StringBuilder identificatie, StringBuilder link, String regeling, String naam) {
        int merk = anker.klein().lastIndexOf(MERK);
        lezer.eis(merk >= 0, anker, "dit is geen plaats in een regeling", "een anker als #artikel_2a");
        var artikel = anker.stuk("artikel", merk + MERK.length(), anker.waarde().length());
        lezer.eis(
                ARTIKEL.matcher(artikel.waarde()).matches(),
                artikel,
                "dit is geen nummer van een artikel",
                "een anker als #artikel_2a");
        var plek = "#" + MERK + artikel.waarde();
        var nummer = artikel.waarde().replace('_', ' ');
        return Regelverwijzing.van(Stelsel.CVDR, identificatie.append(plek).toString(), regeling, "NL", naam)
                .op("art. " + nummer, nummer)
                .metLink(Links.van(
                        "", link.append("#Artikel_").append(artikel.waarde()).toString()));
    }
}
