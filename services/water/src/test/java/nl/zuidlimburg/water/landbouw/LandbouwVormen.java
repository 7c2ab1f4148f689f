package nl.zuidlimburg.water.landbouw;

import nl.zuidlimburg.water.werk.Vormen;

/** Landbouwsporen for tests. */
public final class LandbouwVormen {
    public static final Vormen LANDBOUWSPOREN =
            Vormen.van("landbouwsporen", () -> vorm("proefbeek", 12, "310.5"), "{\"verdienmodel\": \"Anders\"}");

    private LandbouwVormen() {}

    public static String vorm(String stroomgebied, int bedrijven, String hectaren) {
        return """
                {"naam": "Proefspoor", "gebied": "Plateau", "stroomgebieden": ["%s"], "bedrijvenInGesprek": %d, "hectaren": %s,
                 "eisen": {"bodem": "voldoet", "water": "voldoet-niet", "landschap": "onbekend", "natuur": "onbekend"}}""".formatted(stroomgebied, bedrijven, hectaren);
    }
}
