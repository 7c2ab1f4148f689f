package nl.zuidlimburg.gateway.herkomst;

import static nl.zuidlimburg.gateway.testing.Feiten.codes;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.programma;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class HerkomstTest {

    @Test
    void verbandenZijnVanBeideKantenTeZien() {
        // Given
        var problem = publish(
                "knelpunten",
                "knelpunt-gemeld",
                knelpunt("Verbandproef")
                        .put("doorbraken", codes("verbandproef-doorbraak"))
                        .put("herkomsten", new JsonArray().add(new JsonObject().put("urn", "urn:zl:vhf:barriere:42"))));
        var solution = publish(
                "knelpunten",
                "oplossing-vastgelegd",
                new JsonObject()
                        .put("id", UUID.randomUUID().toString())
                        .put("nummer", "OP-2026-0001")
                        .put("titel", "Ontheffing voor de verbandproef")
                        .put("knelpunten", codes(problem.toString()))
                        .put("zichtbaarheid", "openbaar"));

        // When
        publish("agenda", "doorbraak-opgenomen", programma("verbandproef-doorbraak", "Verbonden in de Euregio"));

        // Then
        var urn = "urn:zl:knelpunten:knelpunt:" + problem;
        await().untilAsserted(() -> publiek()
                .get("/api/gebied/v1/herkomst/" + urn)
                .then()
                .statusCode(200)
                .body("ding.titel", equalTo("Verbandproef"))
                .body("naar.find { it.aard == 'doorbraak' }.ding.titel", equalTo("Verbonden in de Euregio"))
                .body("naar.find { it.aard == 'herkomst' }.ding.bekend", equalTo(false))
                .body(
                        "van.find { it.aard == 'oplossing-voor' }.ding.urn",
                        equalTo("urn:zl:knelpunten:oplossing:" + solution)));
        publiek()
                .get("/api/gebied/v1/herkomst/urn:zl:vhf:barriere:42")
                .then()
                .body("ding.bekend", equalTo(false))
                .body("van.ding.urn", equalTo(List.of(urn)));
    }
}
