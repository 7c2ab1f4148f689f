package nl.zuidlimburg.panorama.strategie;

import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.panorama.keuze.KeuzeVormen;
import nl.zuidlimburg.panorama.werk.Vormen;
import nl.zuidlimburg.panorama.werk.Vormen.Item;
import nl.zuidlimburg.panorama.werk.WerkFixtures;
import nl.zuidlimburg.platform.testing.api.Prepared;

/** Strategies for tests. */
public final class StrategieVormen {
    public static final String VERSIE = "{\"reden\": \"Eerste versie\"}";

    public static final Vormen STRATEGIEEN = Vormen.van(
                    "strategieen", () -> vorm("Proefparagraaf", deel()), "{\"inleiding\": \"Beter gezegd\"}")
            .met((stap, item) -> switch (stap) {
                case "versies" -> WerkFixtures.klaar(item, VERSIE);
                case "versies/{nummer}" ->
                    new Prepared(Map.of("id", vast(item).id(), "nummer", 1), null, null, Map.of());
                case "draagvlak" -> Prepared.item(vast(item).id());
                case "vaststellingen" -> WerkFixtures.klaar(vast(item), besluit("GM0917", "Heerlen", "gemeente"));
                case "onderschrijvingen" -> WerkFixtures.klaar(vast(item), besluit("rijk", "Rijk", "rijk"));
                default -> null;
            });

    private StrategieVormen() {}

    private static Item vast(Item item) {
        WerkFixtures.doe(item, "versies", VERSIE);
        return item;
    }

    /** A choice that the partners may cite: shared by who owns it. */
    private static UUID deel() {
        var item = WerkFixtures.maak(KeuzeVormen.KEUZES);
        WerkFixtures.doe(item, "delingen", WerkFixtures.REDEN);
        return UUID.fromString(item.id());
    }

    public static String vorm(String paragraaf, UUID keuze) {
        return """
                {"titel": "Proefstrategie", "hoofdstukken": [{"titel": "Water", "paragrafen":
                 [{"titel": "%s", "tekst": "In de dalen bouwen we niet.", "keuzes": ["%s"]}]}]}""".formatted(paragraaf, keuze);
    }

    public static String besluit(String code, String naam, String soort) {
        return """
                {"nummer": 1, "orgaan": {"code": "%s", "naam": "%s", "soort": "%s"}, "uitkomst": "ingestemd",
                 "besluit": "Conform het voorstel"}""".formatted(code, naam, soort);
    }
}
