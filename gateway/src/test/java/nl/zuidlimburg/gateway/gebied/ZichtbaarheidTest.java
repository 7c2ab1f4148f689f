package nl.zuidlimburg.gateway.gebied;

import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.SEARCH;
import static nl.zuidlimburg.gateway.testing.Vragen.awaitFound;
import static nl.zuidlimburg.gateway.testing.Vragen.found;
import static nl.zuidlimburg.gateway.testing.Vragen.partner;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class ZichtbaarheidTest {

    @Test
    void watAlleenVoorPartnersIsZietHetPubliekNergens() {
        // Given
        var state = knelpunt("Drugsafval wordt bij gemeenten verhaald").put("zichtbaarheid", "partners");

        // When
        var id = publish("knelpunten", "knelpunt-gemeld", state);

        // Then
        awaitFound(partner(), "drugsafval", id);
        publiek()
                .queryParam("zoek", "drugsafval")
                .queryParam("aantal", true)
                .get(SEARCH)
                .then()
                .body("aantal", equalTo(0))
                .body("items", equalTo(List.of()))
                .body("facetten", equalTo(List.of()));
        publiek()
                .queryParam("zoek", "drugsafval")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(0));
        partner()
                .queryParam("zoek", "drugsafval")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(1));
        var urn = "urn:zl:knelpunten:knelpunt:" + id;
        publiek().get("/api/gebied/v1/herkomst/" + urn).then().statusCode(404).contentType("application/problem+json");
        partner().get("/api/gebied/v1/herkomst/" + urn).then().statusCode(200);
        publiek()
                .queryParam("onderwerp", urn)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items", equalTo(List.of()));
        partner()
                .queryParam("onderwerp", urn)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items.type", equalTo(List.of("knelpunt-gemeld")));
    }

    @Test
    void watIsIngetrokkenVerdwijntOveralTegelijk() {
        // Given
        var other = publish("knelpunten", "knelpunt-gemeld", knelpunt("Blijft: schapenwol als isolatie"));
        var state = knelpunt("Verdwijnt: schapenwol als afval")
                .put("opgegaanIn", new JsonObject().put("id", other.toString()));
        var id = publish("knelpunten", "knelpunt-gemeld", state);
        awaitFound(publiek(), "schapenwol", id);
        awaitFound(publiek(), "schapenwol", other);

        // When
        publish(
                "knelpunten",
                "knelpunt-ingetrokken",
                new JsonObject().put("id", id.toString()).put("zichtbaarheid", "openbaar"));

        // Then
        await().untilAsserted(() -> assertThat(found(publiek(), "schapenwol")).containsExactly(other.toString()));
        publiek()
                .queryParam("zoek", "schapenwol")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(1));
        publiek()
                .get("/api/gebied/v1/herkomst/urn:zl:knelpunten:knelpunt:" + other)
                .then()
                .body("van", equalTo(List.of()));
        partner()
                .queryParam("onderwerp", "urn:zl:knelpunten:knelpunt:" + id)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items", equalTo(List.of()));
    }
}
