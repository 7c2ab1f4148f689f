package nl.zuidlimburg.panorama.schuurpunt;

import static nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen.leg;
import static nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen.rechthoek;
import static nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen.sleutel;

import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen;
import nl.zuidlimburg.panorama.werk.Vormen;
import nl.zuidlimburg.panorama.werk.WerkFixtures;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** Tensions for tests. */
public final class SchuurpuntVormen {
    public static final Vormen SCHUURPUNTEN = Vormen.van(
                    "schuurpunten", SchuurpuntVormen::vorm, "{\"toelichting\": \"Beter gezegd\"}")
            .met((stap, item) -> switch (stap) {
                case "onderzoeken" -> WerkFixtures.klaar(item, WerkFixtures.REDEN);
                case "besluiten", "doorschuivingen" -> {
                    WerkFixtures.doe(item, "onderzoeken", WerkFixtures.REDEN);
                    yield WerkFixtures.klaar(
                            item,
                            stap.equals("besluiten")
                                    ? "{\"optie\": \"stapelen\", \"reden\": \"Past\"}"
                                    : "{\"naar\": \"Het Rijk\", \"reden\": \"Past niet\"}");
                }
                default -> null;
            });

    private SchuurpuntVormen() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "POST /ruimteconflicten/{sleutel}/schuurpunten" ->
                Prepared.of("sleutel", paar("")).body("{\"toelichting\": \"Kijk hier eens naar\"}");
            case "POST /ruimteconflicten/{sleutel}/kansen" ->
                Prepared.of("sleutel", paar(", \"combineerbaar\": [\"wonen\"]")).body(WerkFixtures.REDEN);
            default -> null;
        };
    }

    /** Two new claims on one place. */
    public static String paar(String meer) {
        return sleutel(
                leg(rechthoek("Wonen", "wonen", 250_000, 310_000, 500, 500, "")),
                leg(rechthoek("Natuur", "natuur", 250_250, 310_000, 500, 500, meer)));
    }

    static String vorm() {
        return """
                {"vraag": "Wat gaat voor?", "claims": ["%s", "%s"],
                 "opties": [{"code": "stapelen", "naam": "Stapelen"}]}""".formatted(openbareClaim(), openbareClaim());
    }

    private static String openbareClaim() {
        var claim = WerkFixtures.maak(RuimteclaimVormen.CLAIMS);
        WerkFixtures.doe(claim, "publicaties", WerkFixtures.REDEN);
        return claim.id();
    }
}
