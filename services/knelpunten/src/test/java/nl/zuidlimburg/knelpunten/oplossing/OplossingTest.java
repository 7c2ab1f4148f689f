package nl.zuidlimburg.knelpunten.oplossing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OplossingTest {

    @Test
    void een_oplossing_hoort_bij_meer_knelpunten_en_is_van_beide_kanten_te_zien() {
        // Given
        var een = Register.meld(Register.invoer("Eerste").put("zichtbaarheid", "openbaar"));
        var ander = Register.meld(Register.invoer("Tweede").put("zichtbaarheid", "openbaar"));

        // When
        var oplossing = legVast(Tokens.jurist(), een + "\", \"" + ander, "openbaar");

        // Then
        String id = oplossing.then().statusCode(201).extract().path("id");
        for (String knelpunt : new String[] {een, ander}) {
            given().get("/v1/knelpunten/" + knelpunt).then().body("oplossingen.id", hasItem(id));
            given().get("/v1/oplossingen?knelpunt=" + knelpunt).then().body("items.id", hasItem(id));
        }
        given().get("/v1/knelpunten?aantal=true&oplossing=" + id).then().body("aantal", equalTo(2));
        Topic.of("knelpunten").await(id, "oplossing-vastgelegd");
    }

    @Test
    void waar_een_oplossing_is_toegepast_staat_erbij() {
        // Given
        var knelpunt = Register.meld(Register.invoer("Toegepast").put("zichtbaarheid", "openbaar"));
        var vastgelegd = legVast(Tokens.jurist(), knelpunt, "openbaar");
        String id = vastgelegd.path("id");

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.jurist())
                .header("If-Match", vastgelegd.header("ETag"))
                .contentType("application/json")
                .body("{\"waar\": \"Aken\", \"datum\": {\"waarde\": \"2022-Q1\", \"precisie\": \"kwartaal\"}}")
                .post("/v1/oplossingen/" + id + "/toepassingen");

        // Then
        antwoord.then().statusCode(200).body("toepassingen.waar", hasItem("Aken"));
        Topic.of("knelpunten").await(id, "oplossing-toegepast");
    }

    @Test
    void een_oplossing_is_niet_voor_meer_mensen_zichtbaar_dan_haar_knelpunt() {
        // Given
        var intern = Register.meld(Register.invoer("Intern knelpunt"));

        // When
        var antwoord = legVast(Tokens.jurist(), intern, "openbaar");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("oplossing-knelpunt-zichtbaarheid"));
    }

    @Test
    void wie_een_knelpunt_niet_meer_mag_zien_ziet_ook_niet_dat_de_oplossing_erbij_hoort() {
        // Given
        var knelpunt = Register.meld(Register.invoer("Straks ingetrokken").put("zichtbaarheid", "openbaar"));
        String id = legVast(Tokens.jurist(), knelpunt, "openbaar").path("id");

        // When
        Register.stap(Tokens.redacteur("knelpunten"), knelpunt, "intrekkingen", "{\"reden\": \"Fout\"}")
                .then()
                .statusCode(200);

        // Then
        var gezien = given().get("/v1/oplossingen/" + id);
        gezien.then().statusCode(200);
        assertThat(gezien.jsonPath().getList("knelpunten")).isEmpty();
    }

    private static Response legVast(String token, String knelpunten, String zichtbaarheid) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"titel": "Wederzijdse erkenning", "omschrijving": "Beide landen erkennen de vergunning.",
                         "soort": "verdrag-of-afspraak", "stadium": "voorstel", "repliceerbaar": true,
                         "knelpunten": ["%s"], "zichtbaarheid": "%s"}""".formatted(knelpunten, zichtbaarheid))
                .post("/v1/oplossingen");
    }
}
