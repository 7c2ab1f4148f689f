package nl.zuidlimburg.knelpunten.wet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WettenZoekenTest {

    @Inject
    Wettenlijst wettenlijst;

    @Inject
    CurrentActor actor;

    @BeforeEach
    void bekendeWetten() {
        actor.runAs(Actor.system("demo"), wettenlijst::laadDemo);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "omgevingsw, ow",
        "OMGEVINGSWET, ow",
        "omgevinswet, ow",
        "gemeentew, gemw",
        "bridge, bridge",
        "BWBR0005181, ww",
        "92/43, hrl",
        "bunde, bnatschg",
        "codé du, codt",
        "awb, awb"
    })
    void zoeken_tijdens_het_typen_zet_de_bedoelde_wet_bovenaan(String getypt, String code) {
        given().queryParam("zoek", getypt)
                .when()
                .get("/v1/wetten")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo(code));
    }

    @Test
    void jokers_van_de_database_zijn_gewone_tekens() {
        given().queryParam("zoek", "%_%")
                .when()
                .get("/v1/wetten")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void zoeken_gaat_samen_met_filters_en_telt_alles_wat_past() {
        given().queryParam("zoek", "richtlijn")
                .queryParam("rechtsgebied", "EU")
                .queryParam("paginaGrootte", 2)
                .queryParam("aantal", true)
                .when()
                .get("/v1/wetten")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("aantal", greaterThanOrEqualTo(6));
        given().queryParam("zoek", "omgevingswet")
                .queryParam("rechtsgebied", "DE")
                .get("/v1/wetten")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void de_export_heeft_evenveel_rijen_als_de_lijst() {
        // Given
        int aantal = given().get("/v1/wetten?aantal=true&status=vervallen&rechtsgebied=NL")
                .then()
                .extract()
                .path("aantal");

        // When
        var csv = given().get("/v1/wetten/_export?formaat=csv&status=vervallen&rechtsgebied=NL")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(csv.strip().lines()).hasSize(aantal + 1);
        assertThat(csv).contains("Wet ruimtelijke ordening");
    }
}
