package nl.zuidlimburg.knelpunten.wetswijziging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WetswijzigingenResourceTest {

    @Test
    void een_nieuwere_versie_markeert_wie_de_wet_citeert_en_publiceert_dat_een_keer() {
        // Given
        var geraakt = knelpunt("BWBR0090001", "openbaar");
        var ander = knelpunt("BWBR0090002", "openbaar");
        var voeding =
                "identificatie;geldigVanaf;omschrijving\r\nBWBR0090001;1-1-2090;Geheel herziene tekst\r\nBWBR004627;1-1-2090;\r\n";

        // When
        var taak = voerIn(voeding.getBytes(StandardCharsets.ISO_8859_1), "csv");

        // Then
        assertThat(taak.getString("status")).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.gemarkeerd")).isEqualTo(1);
        assertThat(taak.getInt("aantalFouten")).isEqualTo(1);
        assertThat(taak.getInt("fouten[0].rij")).isEqualTo(3);
        assertThat(taak.getString("fouten[0].reden")).contains("zes cijfers");
        lees(geraakt)
                .body(
                        "opnieuwBeoordelen.reden",
                        equalTo("Nieuwe versie van BWBR0090001 per 1 januari 2090: Geheel herziene tekst"));
        lees(ander).body("opnieuwBeoordelen", equalTo(null));
        Topic.of("knelpunten").await(geraakt, "knelpunt-gewijzigd");

        // And the same feed again changes nothing
        int versie = lees(geraakt).extract().path("versie");
        assertThat(voerIn(voeding.getBytes(StandardCharsets.UTF_8), "csv").getInt("resultaat.gemarkeerd"))
                .isZero();
        lees(geraakt).body("versie", equalTo(versie));
        assertThat(Topic.of("knelpunten").eventsOf(geraakt))
                .filteredOn(e -> e.getType().endsWith("knelpunt-gewijzigd"))
                .hasSize(1);
    }

    @Test
    void een_versie_die_niet_nieuwer_is_dan_de_geciteerde_markeert_niets() {
        // Given
        var gedateerd = knelpunt("jci1.3:c:BWBR0090003&artikel=1&g=2091-01-01", "intern");

        // When
        var taak = voerIn(
                "[{\"identificatie\":\"BWBR0090003\",\"geldigVanaf\":\"2091-01-01\"}]".getBytes(StandardCharsets.UTF_8),
                "json");

        // Then
        assertThat(taak.getInt("resultaat.gemarkeerd")).isZero();
        lees(gedateerd).body("opnieuwBeoordelen", equalTo(null));
    }

    @Test
    void de_lijst_van_wetten_overheid_nl_raakt_ook_een_verwijzing_in_een_ander_stelsel() {
        // Given
        var viaAkn = knelpunt("/akn/nl/act/mnre1034/2021/BWBR0090004", "intern");
        var xml =
                "<L><RegelingInfo><BWBId>BWBR0090004</BWBId><DatumLaatsteWijziging>2090-05-01</DatumLaatsteWijziging><OfficieleTitel>Besluit</OfficieleTitel></RegelingInfo></L>";

        // When
        var taak = voerIn(xml.getBytes(StandardCharsets.UTF_8), "bwb");

        // Then
        assertThat(taak.getInt("resultaat.gemarkeerd")).isEqualTo(1);
        lees(viaAkn).body("opnieuwBeoordelen.reden", startsWith("Nieuwe versie van BWBR0090004 per 1 mei 2090"));
        given().auth()
                .oauth2(Tokens.jurist())
                .queryParam("regeling", "BWBR0090004")
                .get("/v1/wetswijzigingen")
                .then()
                .statusCode(200)
                .body("items.gemarkeerd", hasItem(1));
    }

    @Test
    void een_onleesbaar_bestand_eindigt_als_mislukte_taak_met_de_reden() {
        // When
        var taak = voerIn("{".getBytes(StandardCharsets.UTF_8), "json");

        // Then
        assertThat(taak.getString("status")).isEqualTo("mislukt");
        assertThat(taak.getString("fout")).contains("geen geldige JSON");
    }

    @Test
    void de_bewaking_is_van_het_team() {
        given().contentType("text/csv")
                .body("x")
                .post("/v1/wetswijzigingen?vorm=csv")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.lezer("knelpunten"))
                .contentType("text/csv")
                .body("x")
                .post("/v1/wetswijzigingen?vorm=csv")
                .then()
                .statusCode(403);
        given().get("/v1/wetswijzigingen").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.partner("gemeente-heerlen", "knelpunten:lezen"))
                .get("/v1/wetswijzigingen")
                .then()
                .statusCode(403);
        given().get("/v1/wetswijzigingen/sjabloon")
                .then()
                .statusCode(200)
                .body(startsWith("identificatie,geldigVanaf"));
    }

    @Test
    void een_leeg_bestand_of_een_onbekende_vorm_wordt_geweigerd() {
        given().auth()
                .oauth2(Tokens.jurist())
                .contentType("text/csv")
                .post("/v1/wetswijzigingen?vorm=csv")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.jurist())
                .contentType("text/csv")
                .body("x")
                .post("/v1/wetswijzigingen?vorm=pdf")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.jurist())
                .contentType("text/csv")
                .body("x")
                .post("/v1/wetswijzigingen")
                .then()
                .statusCode(400);
    }

    private static JsonPath voerIn(byte[] inhoud, String vorm) {
        var soort = Map.of("csv", "text/csv", "json", "application/octet-stream", "bwb", "application/xml");
        var plaats = given().auth()
                .oauth2(Tokens.jurist())
                .contentType(soort.get(vorm))
                .body(inhoud)
                .post("/v1/wetswijzigingen?vorm=" + vorm)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().auth().oauth2(Tokens.jurist()).get(plaats).jsonPath(),
                        taak -> Set.of("gereed", "mislukt").contains(taak.getString("status")));
    }

    private static ValidatableResponse lees(String id) {
        return given().auth()
                .oauth2(Tokens.jurist())
                .get("/v1/knelpunten/" + id)
                .then()
                .statusCode(200);
    }

    private static String knelpunt(String verwijzing, String zichtbaarheid) {
        var invoer = Register.invoer("Knelpunt bij " + verwijzing).put("zichtbaarheid", zichtbaarheid);
        invoer.putArray("regelverwijzingen").add(verwijzing);
        return Register.meld(invoer);
    }
}
