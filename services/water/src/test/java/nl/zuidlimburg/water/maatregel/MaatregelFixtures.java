package nl.zuidlimburg.water.maatregel;

import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.Vormen.Item;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** Measures for tests. */
public final class MaatregelFixtures {
    public static final Vormen VORMEN = Vormen.van(
                    "maatregelen", () -> vorm(StroomgebiedFixtures.nieuw(), ""), "{\"naam\": \"Nieuwe naam\"}")
            .met(MaatregelFixtures::stap);

    static final String WETTELIJK = "{\"oorzaak\": \"wettelijk\", \"toelichting\": \"Het raakt het stikstofkader.\"}";

    private MaatregelFixtures() {}

    /** @param meer further fields in JSON, beginning with a comma */
    public static String vorm(String stroomgebied, String meer) {
        return """
                {"naam": "Bufferpakket", "stroomgebied": "%s", "soorten": ["bergen"], "trekker": "waterschap-limburg"%s}""".formatted(stroomgebied, meer);
    }

    /** A new measure of the owner. */
    public static Item nieuw(String stroomgebied, String meer) {
        return WerkFixtures.item("maatregelen", WerkFixtures.maak("maatregelen", vorm(stroomgebied, meer)));
    }

    public static Item nieuw() {
        return nieuw(StroomgebiedFixtures.nieuw(), "");
    }

    /** One that the partners see. */
    public static Item gedeeld(String stroomgebied, String meer) {
        var item = nieuw(stroomgebied, meer);
        var _ = WerkFixtures.doe(item, "delingen", WerkFixtures.REDEN);
        return item;
    }

    private static @Nullable Prepared stap(String stap, Item item) {
        return switch (stap) {
            case "verkenningen", "beeindigingen" -> WerkFixtures.klaar(item, WerkFixtures.REDEN);
            case "planuitwerkingen" -> klaarNa(item, "verkenningen");
            case "realisaties" -> klaarNa(item, "verkenningen", "planuitwerkingen");
            case "opleveringen" -> klaarNa(item, "verkenningen", "planuitwerkingen", "realisaties");
            case "correcties" ->
                WerkFixtures.klaar(
                        item,
                        "{\"reden\": \"Was al zo\", \"geldigOp\": \"2026-01-05\", \"financiers\":"
                                + " [{\"organisatie\": \"rijk\", \"bedragInCenten\": 100, \"zekerheid\": \"toegezegd\"}]}");
            case "blokkades" -> WerkFixtures.klaar(item, WETTELIJK);
            case "deblokkades" -> {
                var _ = WerkFixtures.doe(item, "blokkades", WETTELIJK);
                yield WerkFixtures.klaar(item, WerkFixtures.REDEN);
            }
            default -> null;
        };
    }

    private static Prepared klaarNa(Item item, String... stappen) {
        for (var stap : stappen) {
            var _ = WerkFixtures.doe(item, stap, WerkFixtures.REDEN);
        }
        return WerkFixtures.klaar(item, WerkFixtures.REDEN);
    }
}
