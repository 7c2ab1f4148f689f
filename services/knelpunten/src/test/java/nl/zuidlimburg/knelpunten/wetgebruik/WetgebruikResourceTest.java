package nl.zuidlimburg.knelpunten.wetgebruik;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WetgebruikResourceTest {

    @Test
    void per_wet_telt_alleen_wat_de_vrager_mag_zien() {
        // Given
        wet("telwet", "BWBR0091001");
        knelpunt("jci1.3:c:BWBR0091001&artikel=5.1", "openbaar");
        knelpunt("jci1.3:c:BWBR0091001&artikel=5.1&lid=2", "partners");
        knelpunt("BWBR0091001", "intern");

        // Then
        lees("/v1/wetten/telwet/knelpunten", Tokens.jurist())
                .body("aantal", equalTo(3))
                .body("open", equalTo(3))
                .body("statussen.status", contains("gemeld"))
                .body("artikelen.find { it.artikel == '5.1' }.aantal", equalTo(2))
                .body("artikelen.find { !it.artikel }.aantal", equalTo(1))
                .body("knelpunten", hasSize(3))
                .body("filter", equalTo("wet=BWBR0091001"));
        lees("/v1/wetten/BWBR0091001/knelpunten", Tokens.partner("gemeente-maastricht", "knelpunten:lezen"))
                .body("aantal", equalTo(2));
        lees("/v1/wetten/telwet/knelpunten", null)
                .body("aantal", equalTo(1))
                .body("knelpunten", hasSize(1))
                .body("artikelen", hasSize(1));
    }

    @Test
    void het_filter_toont_precies_de_getelde_knelpunten() {
        // Given
        wet("filterwet", "BWBR0091002");
        knelpunt("BWBR0091002", "openbaar");
        knelpunt("BWBR0091002", "openbaar");
        var gebruik = lees("/v1/wetten/filterwet/knelpunten", null).extract().jsonPath();

        // When
        var lijst = lees("/v1/knelpunten?aantal=true&" + gebruik.getString("filter"), null);

        // Then
        lijst.body("aantal", equalTo(gebruik.getInt("aantal")));
    }

    @Test
    void verwijzingen_in_gebruik_hebben_hun_aantal_en_tonen_niets_interns() {
        // Given
        wet("gebruikswet", "BWBR0091003");
        knelpunt("jci1.3:c:BWBR0091003&artikel=1", "openbaar");
        knelpunt("jci1.3:c:BWBR0091003&artikel=1", "openbaar");
        knelpunt("jci1.3:c:BWBR0091003&artikel=2", "intern");

        // Then
        lees("/v1/regelverwijzingen?regeling=BWBR0091003", null)
                .body("items.identificatie", contains("jci1.3:c:BWBR0091003&artikel=1"))
                .body("items[0].aantal", equalTo(2))
                .body("items[0].tekst", equalTo("art. 1 Wet op gebruikswet"))
                .body("items[0].stelsel", equalTo("bwb"));
        lees("/v1/regelverwijzingen?regeling=BWBR0091003", Tokens.jurist())
                .body("items", hasSize(2))
                .body("volgende", nullValue());
    }

    @Test
    void een_wet_die_niet_in_de_lijst_staat_is_niet_gevonden() {
        given().get("/v1/wetten/geen-wet/knelpunten").then().statusCode(404);
    }

    private static ValidatableResponse lees(String pad, String token) {
        return (token == null ? given() : given().auth().oauth2(token))
                .get(pad)
                .then()
                .statusCode(200);
    }

    private static void wet(String code, String identificatie) {
        given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code",
                        code,
                        "stelsel",
                        "bwb",
                        "identificatie",
                        identificatie,
                        "rechtsgebied",
                        "NL",
                        "citeertitel",
                        "Wet op " + code,
                        "verificatie",
                        "ongeverifieerd"))
                .post("/v1/wetten")
                .then()
                .statusCode(201);
    }

    private static String knelpunt(String verwijzing, String zichtbaarheid) {
        var invoer = Register.invoer("Knelpunt bij " + verwijzing).put("zichtbaarheid", zichtbaarheid);
        invoer.putArray("regelverwijzingen").add(verwijzing);
        return Register.meld(invoer);
    }
}
