package nl.zuidlimburg.panorama.toekomstbeeld;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen;
import nl.zuidlimburg.panorama.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ToekomstbeeldTest {

    @Test
    void een_toekomstbeeld_rust_een_keer_op_wat_meer_elementen_noemen() {
        // When
        var bronnen = ToekomstbeeldFeiten.gegevens("Lokale Ketens").bronknopen();

        // Then
        assertThat(bronnen)
                .containsExactly(
                        new Knoop("inbreng", ToekomstbeeldFeiten.INBRENG),
                        new Knoop("ruimteclaim", ToekomstbeeldFeiten.CLAIM));
    }

    @Test
    void een_element_noemt_alleen_claims_die_er_zijn() {
        given().auth()
                .oauth2(WerkFixtures.eigenaar())
                .contentType("application/json")
                .body(ToekomstbeeldVormen.vorm(
                        "Zonder grond", "{\"naam\": \"Bos\", \"claims\": [\"" + UUID.randomUUID() + "\"]}"))
                .when()
                .post("/v1/toekomstbeelden")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem("elementen[0].claims"));
    }

    @Test
    void de_balans_telt_de_claims_van_zijn_elementen() {
        // Given
        var claim = WerkFixtures.maak(RuimteclaimVormen.CLAIMS);
        var element = "{\"naam\": \"Wonen\", \"claims\": [\"" + claim.id() + "\"]}";
        var beeld = WerkFixtures.maak("toekomstbeelden", ToekomstbeeldVormen.vorm("Met wonen", element));

        // When
        // Then
        given().auth()
                .oauth2(WerkFixtures.eigenaar())
                .get("/v1/toekomstbeelden/" + beeld.path("id") + "/balans")
                .then()
                .statusCode(200)
                .body("totaal.claims", equalTo(1));
    }
}
