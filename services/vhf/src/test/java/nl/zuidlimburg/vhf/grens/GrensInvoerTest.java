package nl.zuidlimburg.vhf.grens;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.vhf.grens.GrensFixtures.feature;
import static nl.zuidlimburg.vhf.grens.GrensFixtures.verzameling;
import static nl.zuidlimburg.vhf.grens.GrensFixtures.vierkant;
import static nl.zuidlimburg.vhf.grens.GrensFixtures.voerIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrensInvoerTest {
    private static final String STRIK =
            "{\"type\": \"Polygon\", \"coordinates\": [[[5.9, 50.9], [6, 51], [6, 50.9], [5.9, 51], [5.9, 50.9]]]}";

    @Test
    void gebieden_krijgen_hun_grens_en_dat_is_een_feit() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var wijk = GebiedFixtures.nieuweWijk(gemeente, 1, "Een");

        // When
        var taak = voerIn(
                verzameling(vierkant(gemeente + "  ", 5.9, 50.9) + "," + vierkant(wijk, 5.91, 50.91) + ","
                        + vierkant("WK036300", 4.9, 52.3)),
                "");

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.grenzen")).isEqualTo(2);
        assertThat(taak.getInt("resultaat.buitenGebied")).isEqualTo(1);
        given().get("/v1/gebieden/" + gemeente + "/grens")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("geometry.coordinates[0]", hasSize(5))
                .body("properties.grensjaar", equalTo(2024));
        var gebied = given().get("/v1/gebieden/" + gemeente).jsonPath();
        assertThat(gebied.getString("omtrek.type")).isEqualTo("Polygon");
        assertThat(gebied.getDouble("centroide.lengtegraad")).isEqualTo(5.905);
        Topic.of("vhf").await(gebied.getString("id"), "gebied-gewijzigd");
        given().get("/v1/gebieden?bbox=5.895,50.895,5.901,50.901&zoek=" + gemeente)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void een_kruisende_rand_houdt_alles_tegen_tenzij_om_de_goede_is_gevraagd() {
        // Given
        var goed = GebiedFixtures.nieuweGemeente();
        var fout = GebiedFixtures.nieuweGemeente();
        var bestand = verzameling(vierkant(goed, 5.9, 50.9) + "," + feature(fout, STRIK));

        // When
        var niets = voerIn(bestand, "");
        boolean leeg = given().get("/v1/gebieden/" + goed + "/grens").statusCode() == 404;
        var deel = voerIn(bestand, "&gedeeltelijk=true");

        // Then
        assertThat(niets.getString("status")).isEqualTo("mislukt");
        assertThat(niets.getInt("fouten[0].rij")).isEqualTo(2);
        assertThat(niets.getString("fouten[0].reden")).contains("kruist zichzelf");
        assertThat(leeg).isTrue();
        assertThat(deel.getInt("resultaat.grenzen")).isEqualTo(1);
        given().get("/v1/gebieden/" + goed + "/grens").then().statusCode(200);
    }

    @Test
    void nieuwe_wijken_van_een_bekende_gemeente_komen_op_verzoek_mee() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var wijk = "WK" + gemeente.substring(2) + "09";

        // When
        var taak =
                voerIn(verzameling(vierkant(wijk, 5.9, 50.9) + "," + vierkant("WK036300", 4.9, 52.3)), "&nieuw=true");

        // Then
        assertThat(taak.getInt("resultaat.nieuweGebieden")).isEqualTo(1);
        given().get("/v1/gebieden/" + wijk)
                .then()
                .body("naam", equalTo("Proef " + wijk))
                .body("ouders[0]", equalTo(gemeente));
    }

    @Test
    void een_bestand_dat_afbreekt_zegt_waar_en_laat_niets_achter() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();

        // When
        var taak = voerIn(
                "{\"type\": \"FeatureCollection\", \"features\": [" + vierkant(gemeente, 5.9, 50.9)
                        + ", {\"type\": \"Fe",
                "");

        // Then
        assertThat(taak.getString("fout")).contains("na feature 1");
        given().get("/v1/gebieden/" + gemeente + "/grens").then().statusCode(404);
    }
}
