package nl.zuidlimburg.panorama.herkomst;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Lot.Mijlpaal;

/** Tells what became of a contribution. */
@Singleton
class Lotlezer {
    /** What each kind of item did with it, in the order of the process. */
    private static final Map<String, String> ZINNEN = Map.of(
            "inbreng", "Is samengevoegd met andere inbreng of gesplitst, en gaat verder als: %s.",
            "ruimteclaim", "Is gebruikt bij de ruimteclaim: %s.",
            "schuurpunt", "Raakt aan een vraag waar belangen schuren: %s.",
            "toekomstbeeld", "Is gebruikt in het toekomstbeeld: %s.",
            "ontwerponderzoek", "Is onderzocht in een ontwerp: %s.",
            "toetsing", "Wat ermee is gemaakt, is getoetst: %s.",
            "keuze", "Telde mee bij de keuze: %s.",
            "paragraaf", "Werkt door in de paragraaf: %s.",
            "strategie", "Staat daarmee in de strategie: %s.");

    private static final List<String> VOLGORDE = List.of(
            "inbreng",
            "ruimteclaim",
            "schuurpunt",
            "toekomstbeeld",
            "ontwerponderzoek",
            "toetsing",
            "keuze",
            "paragraaf",
            "strategie");

    private final Herkomstlezer herkomst;

    Lotlezer(Herkomstlezer herkomst) {
        this.herkomst = herkomst;
    }

    Lot van(UUID inbreng) {
        var begin = new Knoop("inbreng", inbreng);
        var beeld = herkomst.van(begin, Richting.VOORUIT);
        var verder = beeld.knopen().stream()
                .filter(punt -> !punt.id().equals(inbreng) && ZINNEN.containsKey(punt.soort()))
                .sorted((een, ander) -> Integer.compare(plaats(een), plaats(ander)))
                .toList();
        var stappen = verder.stream()
                .map(punt -> new Lot.Stap(
                        punt.soort(),
                        punt.id(),
                        punt.titel(),
                        ZINNEN.getOrDefault(punt.soort(), "%s").formatted(punt.titel())))
                .toList();
        var mijlpaal = mijlpaal(verder);
        return new Lot(
                inbreng, samenvatting(mijlpaal, verder, beeld.verborgen()), mijlpaal, stappen, beeld.verborgen());
    }

    private static int plaats(Herkomstbeeld.Punt punt) {
        return VOLGORDE.indexOf(punt.soort()) * 1000 + punt.diepte();
    }

    private static Mijlpaal mijlpaal(List<Herkomstbeeld.Punt> verder) {
        if (aantal(verder, "paragraaf") > 0) {
            return Mijlpaal.IN_DE_STRATEGIE;
        }
        if (aantal(verder, "keuze") > 0) {
            return Mijlpaal.GEKOZEN;
        }
        return verder.isEmpty() ? Mijlpaal.ONTVANGEN : Mijlpaal.GEBRUIKT;
    }

    private static String samenvatting(Mijlpaal mijlpaal, List<Herkomstbeeld.Punt> verder, int verborgen) {
        var zin =
                switch (mijlpaal) {
                    case ONTVANGEN -> "Uw inbreng is ontvangen en nog nergens in gebruikt.";
                    case GEBRUIKT -> "Uw inbreng is gebruikt; er is nog geen keuze op gemaakt.";
                    case GEKOZEN ->
                        "Uw inbreng telde mee bij " + woord(aantal(verder, "keuze"), "keuze", "keuzes")
                                + "; die staat nog niet in de strategie.";
                    case IN_DE_STRATEGIE ->
                        "Uw inbreng telde mee bij "
                                + woord(aantal(verder, "keuze"), "keuze", "keuzes") + " en werkt door in "
                                + woord(aantal(verder, "paragraaf"), "paragraaf", "paragrafen") + " van de strategie.";
                };
        return verborgen == 0
                ? zin
                : zin + " Daarnaast is zij gebruikt in " + woord(verborgen, "stuk dat", "stukken die") + " nog niet "
                        + (verborgen == 1 ? "is" : "zijn") + " gedeeld.";
    }

    private static int aantal(List<Herkomstbeeld.Punt> punten, String soort) {
        return (int) punten.stream().filter(punt -> punt.soort().equals(soort)).count();
    }

    private static String woord(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
