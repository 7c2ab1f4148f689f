package nl.zuidlimburg.panorama.waarde;

import nl.zuidlimburg.panorama.werk.Vormen;
import nl.zuidlimburg.platform.testing.api.Prepared;

/** Values for tests. */
public final class WaardeVormen {
    public static final Vormen WAARDEN = Vormen.van(
                    "waarden", () -> vorm("kwetsbaar"), "{\"omschrijving\": \"Anders gezegd\"}")
            .met((stap, item) -> switch (stap) {
                case "versies" -> Prepared.item(item.id());
                case "versies/{nummer}" ->
                    new Prepared(java.util.Map.of("id", item.id(), "nummer", 1), null, null, java.util.Map.of());
                default -> null;
            });

    private WaardeVormen() {}

    public static String vorm(String staat) {
        return """
                {"naam": "Beekdalen", "aard": "landschappelijk", "gebied": "Heuvelland", "gebieden": ["GM1729"], "staat": "%s",
                 "omschrijving": "Open beekdalen", "drukfactoren": [{"naam": "Droogte", "ernst": "hoog"}],
                 "afhankelijkheden": [{"soort": "vrijetijdseconomie", "naam": "Toerisme"}]}""".formatted(staat);
    }
}
