package nl.zuidlimburg.panorama.toekomstbeeld;

import nl.zuidlimburg.panorama.werk.Vormen;
import nl.zuidlimburg.platform.testing.api.Prepared;

/** Possible futures for tests. */
public final class ToekomstbeeldVormen {
    public static final Vormen TOEKOMSTBEELDEN = Vormen.van(
                    "toekomstbeelden", () -> vorm("Proefbeeld", ""), "{\"kern\": \"Beter gezegd\"}")
            .met((stap, item) -> stap.equals("balans") ? Prepared.item(item.id()) : null);

    private ToekomstbeeldVormen() {}

    public static String vorm(String naam, String elementen) {
        return """
                {"naam": "%s", "kern": "Kern", "abstractieniveau": "vergezicht", "elementen": [%s]}""".formatted(naam, elementen);
    }
}
