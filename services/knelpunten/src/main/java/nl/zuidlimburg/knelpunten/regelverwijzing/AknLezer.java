package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Akoma Ntoso IRIs: for the Kingdom of the Netherlands with the rules of STOP (work: land, documenttype, overheid,
 * datum, kenmerk; version: taal@datum;versie), for other countries with those of the OASIS Naming Convention.
 */
final class AknLezer {
    private static final String VOORBEELD = "/akn/nl/act/gm0917/2023/omgevingsplan/nld@2024-01-01;2";
    private static final Set<String> STOP_LANDEN = Set.of("nl", "aw", "cw", "sx");
    private static final Set<String> STOP_SOORTEN = Set.of("act", "bill", "doc", "officialGazette");
    private static final Set<String> SOORTEN = Set.of(
            "act", "bill", "doc", "debate", "debateReport", "judgment", "amendment", "statement", "officialGazette");
    private static final Set<String> STOP_TALEN = Set.of("nld", "eng", "fry", "pap", "mul", "und");
    private static final Set<String> LANDEN = Set.of(Locale.getISOCountries());
    private static final Pattern OVERHEID =
            Pattern.compile("gm\\d{4}|pv\\d{2}|ws\\d{4}|mnre\\d{4}|(?!gm\\d|pv\\d|ws\\d|mnre\\d)[a-z]{2,40}\\d{0,6}");
    private static final Pattern KENMERK = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_\\-]{0,127}");
    private static final Pattern NC_DEEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]{0,127}");
    private static final Pattern TAAL = Pattern.compile("[a-z]{3}");
    private static final Pattern VERSIE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_\\-]{0,63}");
    private static final Pattern EID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.\\-]{0,200}");
    private static final Pattern IN_REGISTER = Pattern.compile("BWB[RVW]\\d{7}|CVDR\\d{1,7}");

    private final Lezer lezer;
    private @Nullable LocalDate geldigOp;

    AknLezer(Lezer lezer) {
        this.lezer = lezer;
    }

    Regelverwijzing lees() {
        lezer.neem("/");
        lezer.neem("akn");
        lezer.neem("/");
        var land = lezer.tot("land", "/");
        lezer.eis(
                land.klein().equals("eu") || LANDEN.contains(land.groot()),
                land,
                "dit is geen landcode",
                "nl, aw, cw of sx (STOP), of een andere landcode van twee letters");
        lezer.neem("/");
        return STOP_LANDEN.contains(land.klein()) ? stop(land.klein()) : andere(land.klein());
    }

    private Regelverwijzing stop(String land) {
        var soort = soort(STOP_SOORTEN, "act (regeling), bill (besluit), doc (kennisgeving) of officialGazette");
        var overheid = stukje("overheid");
        lezer.eis(
                OVERHEID.matcher(overheid.klein()).matches(),
                overheid,
                "dit is geen code van een overheid",
                "gm en vier cijfers, pv en twee, ws en vier, mnre en vier, of een woord als gemeente");
        var datum = stukje("datum");
        var jaar = werkdatum(datum);
        var kenmerk = lezer.tot("kenmerk", "/#~?");
        lezer.eis(
                KENMERK.matcher(kenmerk.waarde()).matches(),
                kenmerk,
                "een kenmerk bestaat uit letters, cijfers, _ en - en begint met een letter of cijfer, hoogstens 128 tekens",
                VOORBEELD);
        var werk =
                "/akn/" + land + "/" + soort + "/" + overheid.klein() + "/" + datum.waarde() + "/" + kenmerk.waarde();
        var expressie = expressie(STOP_TALEN, datum.waarde());
        var regeling = IN_REGISTER.matcher(kenmerk.groot()).matches() ? kenmerk.groot() : werk;
        if (!regeling.equals(werk)) {
            return afgemaakt(
                    werk + expressie,
                    regeling,
                    "NL",
                    regeling,
                    Links.van(
                            regeling.startsWith("BWB")
                                    ? "https://wetten.overheid.nl/"
                                    : "https://lokaleregelgeving.overheid.nl/",
                            regeling),
                    true);
        }
        var naam = kenmerk.waarde().replace('_', ' ').replace('-', ' ') + " (" + overheid.klein() + ", " + jaar + ")";
        return afgemaakt(
                werk + expressie,
                regeling,
                "NL",
                naam,
                "https://identifier.overheid.nl" + werk + expressie,
                overheid.klein().chars().noneMatch(Character::isDigit));
    }

    /** The Naming Convention leaves subtype and actor free: what counts is that a date and a number or title end the work. */
    private Regelverwijzing andere(String land) {
        var werk = new StringBuilder("/akn/")
                .append(land)
                .append('/')
                .append(soort(SOORTEN, "een documentsoort als act, bill, doc of judgment"));
        Deel datum = null;
        for (int vrij = 0; datum == null; vrij++) {
            var stuk = stukje("datum");
            boolean isDatum =
                    Lezer.lijktDatum(stuk) || (stuk.isCijfers() && stuk.waarde().length() == 4);
            lezer.eis(
                    isDatum || (vrij < 2 && NC_DEEL.matcher(stuk.waarde()).matches()),
                    stuk,
                    "hier hoort de datum van het document",
                    "/akn/de/act/2021-06-25/2123");
            werk.append('/').append(stuk.waarde());
            datum = isDatum ? stuk : null;
        }
        int jaar = werkdatum(datum);
        var kenmerk = lezer.tot("kenmerk", "/#~?");
        lezer.eis(
                NC_DEEL.matcher(kenmerk.waarde()).matches(),
                kenmerk,
                "dit is geen nummer of titel",
                "/akn/de/act/2021-06-25/2123");
        werk.append('/').append(kenmerk.waarde());
        var naam = kenmerk.waarde().replace('_', ' ') + " (" + land.toUpperCase(Locale.ROOT) + ", " + jaar + ")";
        return afgemaakt(
                werk + expressie(Set.of(), datum.waarde()),
                werk.toString(),
                land.toUpperCase(Locale.ROOT),
                naam,
                null,
                true);
    }

    private String soort(Set<String> toegestaan, String verwacht) {
        var deel = stukje("documenttype");
        var gevonden = toegestaan.stream()
                .filter(s -> s.equalsIgnoreCase(deel.waarde()))
                .findFirst();
        return gevonden.orElseThrow(() -> lezer.fout(deel, "dit documenttype bestaat niet", verwacht));
    }

    private Deel stukje(String naam) {
        var deel = lezer.tot(naam, "/#~?");
        lezer.eis(!deel.leeg() && lezer.neem("/"), deel, "hierna ontbreekt de rest", VOORBEELD);
        return deel;
    }

    private int werkdatum(Deel datum) {
        if (!Lezer.lijktDatum(datum)) {
            return lezer.jaar(datum, 1800);
        }
        return lezer.datum(datum).getYear();
    }

    /** {@code /nld@2024-01-01;2}, or nothing. */
    private String expressie(Set<String> talen, String werkdatum) {
        if (!lezer.neem("/") || lezer.klaar()) {
            return "";
        }
        var taal = lezer.tot("taal", "@/#~");
        lezer.eis(
                talen.isEmpty() ? TAAL.matcher(taal.klein()).matches() : talen.contains(taal.klein()),
                taal,
                "dit is geen taalcode",
                talen.isEmpty() ? "drie letters als deu" : "nld, eng, fry, pap, mul of und");
        lezer.eis(lezer.neem("@"), lezer.hier("versie"), "na de taal volgt @ en de versie", VOORBEELD);
        var uit = new StringBuilder("/").append(taal.klein()).append('@');
        for (int delen = 0; delen == 0 || lezer.neem(";"); delen++) {
            var deel = lezer.tot("versie", ";/#~");
            if (Lezer.lijktDatum(deel)) {
                var datum = lezer.datum(deel);
                lezer.eis(
                        deel.waarde().compareTo(werkdatum) >= 0,
                        deel,
                        "de versie is ouder dan de regeling zelf",
                        "een datum op of na " + werkdatum);
                geldigOp = delen == 0 ? datum : geldigOp;
            } else {
                lezer.eis(
                        delen < 3 && VERSIE.matcher(deel.waarde()).matches(),
                        deel,
                        "dit is geen versie",
                        "een datum en een versienummer, zoals nld@2024-01-01;2");
            }
            uit.append(delen == 0 ? "" : ";").append(deel.waarde());
        }
        // The main text is what one means anyway; other components are annexes of their own.
        lezer.neem("/!main");
        return uit.toString();
    }

    /** The date of a version is its day in force only where the register consolidates; elsewhere it is when it was made. */
    private Regelverwijzing afgemaakt(
            String iri,
            String regeling,
            String rechtsgebied,
            String naam,
            @Nullable String link,
            boolean geconsolideerd) {
        lezer.neem("/");
        if (lezer.neem("#") || lezer.neem("~")) {
            var eid = lezer.rest("onderdeel");
            lezer.eis(
                    EID.matcher(eid.waarde()).matches(),
                    eid,
                    "dit is geen plaats in een regeling",
                    "een eId als #chp_5__art_5.1");
            var artikel = artikel(eid.waarde());
            return Regelverwijzing.van(Stelsel.AKN, iri + "#" + eid.waarde(), regeling, rechtsgebied, naam)
                    .op(
                            artikel == null ? eid.waarde().replace("__", " ").replace('_', ' ') : "art. " + artikel,
                            artikel)
                    .metLink(link)
                    .geldigOp(geconsolideerd ? geldigOp : null);
        }
        lezer.einde(VOORBEELD);
        return Regelverwijzing.van(Stelsel.AKN, iri, regeling, rechtsgebied, naam)
                .metLink(link)
                .geldigOp(geconsolideerd ? geldigOp : null);
    }

    private static @Nullable String artikel(String eid) {
        for (var stuk : eid.split("__")) {
            if (stuk.startsWith("art_") && stuk.length() > 4) {
                return stuk.substring(4);
            }
        }
        return null;
    }
}
