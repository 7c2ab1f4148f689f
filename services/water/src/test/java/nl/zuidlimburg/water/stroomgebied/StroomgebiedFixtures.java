package nl.zuidlimburg.water.stroomgebied;

import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.WerkFixtures;

/** Basins for tests. */
public final class StroomgebiedFixtures {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    public static final Vormen VORMEN =
            Vormen.van("stroomgebieden", () -> vorm(nieuweCode(), "[]"), "{\"opmerking\": \"Nagekeken\"}");

    private StroomgebiedFixtures() {}

    public static String nieuweCode() {
        return "proefbeek-" + NUMMER.incrementAndGet();
    }

    /** @param stroomtNaar a list of codes in JSON */
    static String vorm(String code, String stroomtNaar) {
        return vorm(code, stroomtNaar, "[\"nl\"]");
    }

    static String vorm(String code, String stroomtNaar, String landen) {
        return """
                {"code": "%s", "naam": "Proefbeek %s", "soort": "stroomgebied", "landen": %s, "stroomtNaar": %s}""".formatted(code, code, landen, stroomtNaar);
    }

    /** A new basin that flows into these (codes in JSON); answers its code. */
    public static String nieuw(String... stroomtNaar) {
        return nieuwIn("[\"nl\"]", stroomtNaar);
    }

    public static String nieuwIn(String landen, String... stroomtNaar) {
        var code = nieuweCode();
        var doelen = stroomtNaar.length == 0 ? "[]" : "[\"" + String.join("\", \"", stroomtNaar) + "\"]";
        return WerkFixtures.maak("stroomgebieden", vorm(code, doelen, landen)).path("code");
    }
}
