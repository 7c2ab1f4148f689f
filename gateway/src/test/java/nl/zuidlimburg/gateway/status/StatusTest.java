package nl.zuidlimburg.gateway.status;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import nl.zuidlimburg.gateway.testing.Feiten;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class StatusTest {

    @Test
    void statusToontElkeDienstMetVersieEnWatNogVerzondenMoetWorden() {
        // Given
        var beat = new JsonObject()
                .put("dienst", "knelpunten")
                .put("versie", "1.4.0")
                .put("tijd", Instant.now().toString())
                .put("laatsteSequence", 41)
                .put("oudsteOnverzonden", Instant.now().minusSeconds(90).toString())
                .put("blokkades", new JsonArray().add(blokkade()));

        // When
        Feiten.send(new ProducerRecord<>(
                "nl.zuidlimburg.hartslag", "knelpunten", beat.toBuffer().getBytes()));

        // Then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> given().get("/api/gebied/v1/status")
                .then()
                .statusCode(200)
                .body("onvolledig", equalTo(true))
                .body("diensten.find { it.naam == 'knelpunten' }.beschikbaar", equalTo(true))
                .body("diensten.find { it.naam == 'knelpunten' }.versie", equalTo("1.4.0"))
                .body("diensten.find { it.naam == 'knelpunten' }.oudsteOnverzonden", notNullValue())
                .body("blokkades.find { it.dienst == 'knelpunten' }.topic", equalTo("nl.zuidlimburg.vhf"))
                .body("blokkades.find { it.dienst == 'knelpunten' }.consument", equalTo("knelpunten-vhf"))
                .body("diensten.find { it.naam == 'agenda' }.beschikbaar", equalTo(false)));
    }

    @Test
    void eenVergiftigdBerichtHoudtZijnPartitieOpStaatOpDeStatuspaginaEnHoudtVerderNietsOp() {
        // Given: a record in partition 5 that no one can read, and one behind it
        var poison = new ProducerRecord<String, byte[]>(
                "nl.zuidlimburg.knelpunten", 5, "x", "geen feit".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Feiten.send(poison);
        var behind = Feiten.record("knelpunten", "knelpunt-gemeld", knelpunt("Achter het vergiftigde bericht"));
        Feiten.send(new ProducerRecord<>(behind.topic(), 5, behind.key(), behind.value(), behind.headers()));

        // When
        for (int partition = 0; partition < 5; partition++) {
            var other = Feiten.record("knelpunten", "knelpunt-gemeld", knelpunt("Ongestoord in partitie " + partition));
            Feiten.send(new ProducerRecord<>(other.topic(), partition, other.key(), other.value(), other.headers()));
            var agenda = Feiten.record("agenda", "organisatie-opgenomen", organisatie(partition));
            Feiten.send(
                    new ProducerRecord<>(agenda.topic(), partition, agenda.key(), agenda.value(), agenda.headers()));
        }
        var agenda = Feiten.record("agenda", "organisatie-opgenomen", organisatie(5));
        Feiten.send(new ProducerRecord<>(agenda.topic(), 5, agenda.key(), agenda.value(), agenda.headers()));

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().queryParam("zoek", "ongestoord")
                .queryParam("aantal", true)
                .get("/api/gebied/v1/zoekresultaten")
                .then()
                .body("aantal", equalTo(11)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().auth()
                .oauth2(Tokens.beheerder())
                .get("/api/gebied/v1/status")
                .then()
                .body("blokkades.partitie", hasItem(5))
                .body("blokkades.find { it.dienst == 'gebied' }.topic", equalTo("nl.zuidlimburg.knelpunten"))
                .body("blokkades.find { it.dienst == 'gebied' }.fout", not(containsString("beheerder")))
                .body(
                        "stromen.find { it.topic == 'nl.zuidlimburg.knelpunten' }.afnemers.find { it.afnemer == 'gateway-gebied-2' }.partities[5].achterstand",
                        greaterThanOrEqualTo(2)));
        given().get("/api/gebied/v1/status")
                .then()
                .body("blokkades.find { it.dienst == 'gebied' }.fout", containsString("een beheerder ziet waarom"));
        given().get("/q/health/ready").then().statusCode(200);

        // And an operator lets it pass, with a reason
        var id = given().auth()
                .oauth2(Tokens.beheerder())
                .get("/api/gebied/v1/status")
                .<String>path("blokkades.find { it.dienst == 'gebied' }.id");
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body("{\"reden\":\"Proefbericht\"}")
                .post("/api/gebied/v1/blokkades/" + id + "/overslagen")
                .then()
                .statusCode(204);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> given().queryParam("zoek", "vergiftigde")
                .queryParam("aantal", true)
                .get("/api/gebied/v1/zoekresultaten")
                .then()
                .body("aantal", equalTo(1)));
    }

    private static JsonObject blokkade() {
        return new JsonObject()
                .put("id", 3)
                .put("afnemer", "knelpunten-vhf")
                .put("topic", "nl.zuidlimburg.vhf")
                .put("partitie", 2)
                .put("offset", 17)
                .put("type", "barriere-geregistreerd")
                .put("sinds", Instant.now().minusSeconds(30).toString())
                .put("pogingen", 4);
    }

    private static JsonObject organisatie(int number) {
        return new JsonObject()
                .put("id", java.util.UUID.randomUUID().toString())
                .put("code", "ongestoord-" + number)
                .put("naam", "Ongestoord agendapunt " + number)
                .put("zichtbaarheid", "openbaar");
    }
}
