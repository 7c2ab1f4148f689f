package nl.zuidlimburg.vhf.gebied;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.Vhf;
import org.jspecify.annotations.Nullable;

/** Areas for tests, and what the operations on areas work on. */
public final class GebiedFixtures {
    private static final AtomicInteger NUMMER = new AtomicInteger(2000);

    private GebiedFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /gebieden", "GET /gebieden/_export" -> Prepared.collection();
            case "POST /gebieden" -> Prepared.collection().body(gemeente(nieuweGemeentecode()));
            case "GET /gebieden/{kenmerk}", "GET /gebieden/{kenmerk}/historie" ->
                Prepared.of("kenmerk", nieuweGemeente());
            case "PATCH /gebieden/{kenmerk}" -> {
                var gemaakt = Vhf.maak("gebieden", gemeente(nieuweGemeentecode()));
                yield Prepared.of("kenmerk", gemaakt.path("code").toString())
                        .body("{\"korteNaam\": \"Proef\"}")
                        .ifMatch(gemaakt.header("ETag"));
            }
            default -> null;
        };
    }

    /** A new gemeente; answers its code. */
    public static String nieuweGemeente() {
        return Vhf.maak("gebieden", gemeente(nieuweGemeentecode())).path("code");
    }

    /** A new wijk in this gemeente; answers its code. */
    public static String nieuweWijk(String gemeente, int nummer, String naam) {
        Response gemaakt = Vhf.maak("gebieden", """
                {"code": "WK%s%02d", "naam": "%s", "bron": "proef"}""".formatted(gemeente.substring(2), nummer, naam));
        return gemaakt.path("code");
    }

    /** A code that no other test has; real codes are below 2000. */
    public static String nieuweGemeentecode() {
        return "GM" + NUMMER.incrementAndGet();
    }

    static String gemeente(String code) {
        return """
                {"code": "%s", "naam": "Proefgemeente %s", "bron": "proef"}""".formatted(code, code);
    }
}
