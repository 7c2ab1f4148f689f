package nl.zuidlimburg.vhf.indicator;

import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.Vhf;
import org.jspecify.annotations.Nullable;

/** Indicators for tests, and what the operations on indicators work on. */
public final class IndicatorFixtures {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private IndicatorFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /indicatoren", "GET /indicatoren/_export" -> Prepared.collection();
            case "POST /indicatoren" -> Prepared.collection().body(indicator(nieuweCode(), ""));
            case "GET /indicatoren/{kenmerk}", "GET /indicatoren/{kenmerk}/historie" ->
                Prepared.of("kenmerk", nieuw(""));
            case "PATCH /indicatoren/{kenmerk}" -> {
                var gemaakt = Vhf.maak("indicatoren", indicator(nieuweCode(), ""));
                yield Prepared.of("kenmerk", gemaakt.path("code").toString())
                        .body("{\"naam\": \"Nieuwe naam\"}")
                        .ifMatch(gemaakt.header("ETag"));
            }
            default -> null;
        };
    }

    /** A new indicator of which less is worse; {@code meer} adds fields ({@code , "gewichtsbasis": "x"}). Answers its code. */
    public static String nieuw(String meer) {
        return Vhf.maak("indicatoren", indicator(nieuweCode(), meer)).path("code");
    }

    /** A new count of persons or homes. Answers its code. */
    public static String nieuweTelling() {
        return Vhf.maak("indicatoren", """
                        {"code": "%s", "naam": "Telling", "definitie": "Hoeveel er zijn.", "eenheid": "aantal",
                         "richting": "geen", "bron": "proef"}""".formatted(nieuweCode())).path("code");
    }

    public static String nieuweCode() {
        return "proef-" + NUMMER.incrementAndGet();
    }

    static String indicator(String code, String meer) {
        return """
                {"code": "%s", "naam": "Proef %s", "definitie": "Wat er wordt gemeten.", "domein": "fysiek", "eenheid": "%%",
                 "richting": "hoger-is-beter", "bron": "proef"%s}""".formatted(code, code, meer);
    }
}
