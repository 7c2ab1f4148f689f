package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * National law of the Netherlands: Juriconnect "logische links naar wetgeving" 1.0 to 1.3.1 (written jci1.31), a bare
 * BWB number, or the path of a page of wetten.overheid.nl.
 */
final class BwbLezer {
    private static final String VOORBEELD = "BWBR, BWBV of BWBW met zeven cijfers, zoals BWBR0037885";
    private static final Map<String, String> VERSIES =
            Map.of("1.0", "1.0", "1.1", "1.1", "1.2", "1.2", "1.3", "1.3", "1.31", "1.31", "1.3.1", "1.31");

    private final Lezer lezer;

    BwbLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        return lezer.staat("BWB") ? kaalOfPagina() : juriconnect();
    }

    private Regelverwijzing juriconnect() {
        boolean jci = lezer.neem("jci");
        var versieDeel = lezer.tot("versie", ":");
        var versie = VERSIES.get(versieDeel.waarde());
        if (versie == null) {
            throw lezer.fout(
                    versieDeel,
                    "deze versie van Juriconnect bestaat niet",
                    "jci1.0, jci1.1, jci1.2, jci1.3 of jci1.31");
        }
        lezer.neem(":");
        var soort = lezer.tot("soort", ":");
        lezer.eis(
                Set.of("c", "v").contains(soort.klein()),
                soort,
                "deze soort verwijzing bestaat niet",
                (jci ? "jci" : "") + versie + ":c: (een versie) of :v: (alle versies in een periode)");
        lezer.neem(":");
        var bwb = bwbNummer(lezer.tot("bwb-nummer", "&"));
        return metPlaats(versie, soort.klein(), bwb);
    }

    private Regelverwijzing metPlaats(String versie, String soort, String bwb) {
        var plaats = new Wetsplaats(lezer);
        LocalDate zichtdatum = null;
        LocalDate geldig = null;
        LocalDate einde = null;
        while (lezer.neem("&")) {
            var sleutel = lezer.tot("onderdeel", "=&");
            lezer.eis(lezer.neem("="), sleutel, "er staat geen waarde bij", "onderdeel=waarde, zoals artikel=5.1");
            var waarde = lezer.tot(naamVan(sleutel), "&");
            switch (sleutel.klein()) {
                case "z" -> zichtdatum = eenmalig(zichtdatum, waarde);
                case "g", "s" -> {
                    lezer.eis(
                            sleutel.klein().equals(soort.equals("c") ? "g" : "s"),
                            sleutel,
                            "deze datum hoort bij de andere soort verwijzing",
                            "g bij soort c, s en e bij soort v");
                    geldig = eenmalig(geldig, waarde);
                }
                case "e" -> {
                    lezer.eis(
                            soort.equals("v"),
                            sleutel,
                            "een einddatum hoort bij soort v",
                            "g bij soort c, s en e bij soort v");
                    einde = eenmalig(einde, waarde);
                    lezer.eis(
                            geldig == null || !einde.isBefore(geldig),
                            waarde,
                            "de einddatum ligt voor de begindatum",
                            "een datum op of na " + geldig);
                }
                default -> plaats.erbij(sleutel, waarde);
            }
        }
        lezer.einde("& en een onderdeel, of niets");
        return maak(versie, soort, bwb, plaats, zichtdatum, geldig, einde);
    }

    private static String naamVan(Deel sleutel) {
        return switch (sleutel.klein()) {
            case "z" -> "zichtdatum";
            case "g" -> "geldigheidsdatum";
            case "s" -> "begindatum";
            case "e" -> "einddatum";
            case "o" -> "onderdeel";
            default -> sleutel.klein();
        };
    }

    private LocalDate eenmalig(@Nullable LocalDate al, Deel waarde) {
        lezer.eis(al == null, waarde, "deze datum staat er al", "een keer " + waarde.naam());
        return lezer.datum(waarde);
    }

    /** The path of wetten.overheid.nl: number, day, day of publication, and the place behind the #. */
    private Regelverwijzing kaalOfPagina() {
        var bwb = bwbNummer(lezer.tot("bwb-nummer", "/?#&"));
        LocalDate geldig = null;
        LocalDate zicht = null;
        if (lezer.neem("/") && !lezer.klaar() && !lezer.staat("#")) {
            geldig = lezer.datum(lezer.tot("geldigheidsdatum", "/?#"));
            if (lezer.neem("/") && !lezer.klaar() && !lezer.staat("#")) {
                var deel = lezer.tot("zichtdatum", "/?#");
                zicht = deel.waarde().equals("0") ? null : lezer.datum(deel);
                lezer.neem("/");
            }
        }
        var plaats = new Wetsplaats(lezer);
        if (lezer.neem("#")) {
            plaats.uitAnker(lezer.rest("anker"));
        }
        lezer.einde("een datum, zoals BWBR0037885/2024-01-01, of # en een artikel; met & begint het met jci1.3:c:");
        return maak("1.31", "c", bwb, plaats, zicht, geldig, null);
    }

    private String bwbNummer(Deel deel) {
        var groot = deel.groot();
        lezer.eis(groot.startsWith("BWB"), deel, "een BWB-nummer begint met BWB", VOORBEELD);
        lezer.eis(
                groot.length() > 3 && "RVW".indexOf(groot.charAt(3)) >= 0,
                deel,
                "na BWB volgt R (regeling), V (verdrag) of W (wijziging)",
                VOORBEELD);
        var nummer = deel.stuk("bwb-nummer", 4, deel.waarde().length());
        long cijfers = nummer.waarde().chars().filter(c -> c >= '0' && c <= '9').count();
        lezer.eis(nummer.leeg() || nummer.isCijfers(), deel, "na de vier letters staan alleen cijfers", VOORBEELD);
        lezer.eis(
                cijfers == 7,
                deel,
                "het telt " + Lezer.telwoord((int) cijfers) + " cijfers in plaats van zeven",
                VOORBEELD);
        return groot;
    }

    private static Regelverwijzing maak(
            String versie,
            String soort,
            String bwb,
            Wetsplaats plaats,
            @Nullable LocalDate zicht,
            @Nullable LocalDate geldig,
            @Nullable LocalDate einde) {
        boolean kaal = plaats.isLeeg() && zicht == null && geldig == null && einde == null;
        var identificatie = new StringBuilder(kaal ? bwb : "jci" + versie + ":" + soort + ":" + bwb);
        plaats.schrijf(identificatie);
        datum(identificatie, "z", zicht);
        datum(identificatie, soort.equals("c") ? "g" : "s", geldig);
        datum(identificatie, "e", einde);
        return Regelverwijzing.van(
                        Stelsel.BWB, identificatie.toString(), bwb, bwb.startsWith("BWBV") ? "INT" : "NL", bwb)
                .op(plaats.tekst(), plaats.artikel())
                .metLink(Links.van("https://wetten.overheid.nl/", identificatie.toString()))
                .geldigOp(geldig);
    }

    private static void datum(StringBuilder identificatie, String sleutel, @Nullable LocalDate datum) {
        if (datum != null) {
            identificatie.append('&').append(sleutel).append('=').append(datum);
        }
    }
}
