package nl.zuidlimburg.knelpunten.wet;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** What the operations on laws work on; the last branch is the platform's. */
public class WetFixtures implements ApiFixtures {
    private static final AtomicInteger NUMMER = new AtomicInteger(95_000);

    @Override
    public Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /wetten",
                    "GET /wetten/_export",
                    "GET /regelverwijzingen",
                    "GET /wetswijzigingen",
                    "GET /wetswijzigingen/sjabloon" -> Prepared.collection();
            case "POST /wetten" -> Prepared.collection().body(wet());
            case "POST /wetswijzigingen" ->
                Prepared.collection().body("identificatie,geldigVanaf\n").query(Map.of("vorm", "csv"));
            case "GET /wetten/{kenmerk}", "GET /wetten/{kenmerk}/historie", "GET /wetten/{kenmerk}/knelpunten" ->
                Prepared.of("kenmerk", nieuw().path("id").toString());
            case "PATCH /wetten/{kenmerk}" -> {
                var nieuw = nieuw();
                yield Prepared.of("kenmerk", nieuw.path("id").toString())
                        .body("{\"opmerking\": \"Nagekeken\"}")
                        .ifMatch(nieuw.header("ETag"));
            }
            case "POST /regelverwijzingen/_herken" -> Prepared.collection().body("{\"tekst\": \"BWBR0037885\"}");
            default -> PlatformOperations.prepare(operation);
        };
    }

    private static Response nieuw() {
        return given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .contentType("application/json")
                .body(wet())
                .post("/v1/wetten");
    }

    private static String wet() {
        int nummer = NUMMER.getAndIncrement();
        return """
                {"code": "proef-%d", "stelsel": "bwb", "identificatie": "BWBR00%d", "rechtsgebied": "NL",
                 "citeertitel": "Proefwet %d", "verificatie": "ongeverifieerd"}""".formatted(nummer, nummer, nummer);
    }
}
