package nl.zuidlimburg.panorama.ruimteclaim;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen.leg;
import static nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen.rechthoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.panorama.Panorama;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuimteconflictTest {
    /** Each test has a place of its own. */
    private static final AtomicInteger PLEK = new AtomicInteger(180_000);

    private final int x = PLEK.addAndGet(2_000);

    @Test
    void twee_rechthoeken_geven_een_conflict_en_een_derde_op_dezelfde_plek_voegt_niets_toe_aan_de_vereniging() {
        // Given
        var wonen = leg(rechthoek("Wonen", "wonen" + x, x, 320_000, 500, 500, ""));
        leg(rechthoek("Natuur", "wonen" + x, x + 250, 320_000, 500, 500, ""));
        double nettoVanTwee = balans("wonen" + x).getDouble("totaal.getekendNetto");

        // When
        var paar = conflicten(wonen);
        leg(rechthoek("Nog eens", "wonen" + x, x + 250, 320_000, 500, 500, ""));

        // Then
        assertThat(paar.getList("items")).hasSize(1);
        assertThat(paar.getString("items[0].soort")).isEqualTo("conflict");
        assertThat(paar.getDouble("items[0].hectare")).isCloseTo(12.5, within(0.01));
        var balans = balans("wonen" + x);
        assertThat(nettoVanTwee).isCloseTo(37.5, within(0.02));
        assertThat(balans.getDouble("totaal.getekendNetto")).isCloseTo(nettoVanTwee, within(0.01));
        assertThat(balans.getDouble("totaal.bruto.minimum")).isCloseTo(75, within(0.02));
        assertThat(balans.getDouble("totaal.strijdig")).isCloseTo(25, within(0.02));
    }

    @Test
    void een_wijziging_werkt_de_paren_bij_en_opnieuw_rekenen_geeft_hetzelfde() {
        // Given
        var wonen = leg(rechthoek("Wonen", "wonen", x, 321_000, 500, 500, ""));
        var natuur = leg(rechthoek("Natuur", "natuur", x + 250, 321_000, 500, 500, ""));

        // When
        var _ = Panorama.wijzig("ruimteclaims/" + natuur, "{\"combineerbaar\": [\"wonen\"]}")
                .then()
                .statusCode(200);

        // Then
        var kans = conflicten(wonen);
        assertThat(kans.getString("items[0].soort")).isEqualTo("combinatiekans");
        Panorama.redacteur().post("/v1/ruimteconflicten/herberekeningen").then().statusCode(200);
        assertThat(conflicten(wonen).getList("items")).isEqualTo(kans.getList("items"));
        Panorama.wijzig("ruimteclaims/" + natuur, "{\"horizon\": 2050}").then().statusCode(200);
        Panorama.wijzig("ruimteclaims/" + wonen, "{\"tot\": 2050}").then().statusCode(200);
        assertThat(conflicten(wonen).getList("items")).isEmpty();
    }

    @Test
    void wie_een_van_beide_claims_niet_mag_zien_ziet_het_conflict_niet() {
        // Given
        var wonen = leg(rechthoek("Wonen", "wonen", x, 322_000, 500, 500, ""));
        leg(rechthoek("Natuur", "natuur", x, 322_000, 500, 500, ""));
        Panorama.stap("ruimteclaims/" + wonen, "publicaties", "{\"reden\": \"Kan\"}")
                .then()
                .statusCode(200);

        // When
        var gezien = given().get("/v1/ruimteconflicten?claim=" + wonen).jsonPath();

        // Then
        assertThat(gezien.getList("items")).isEmpty();
    }

    @Test
    void de_kaart_van_conflicten_is_er_in_drie_stelsels() {
        // Given
        var wonen = leg(rechthoek("Wonen", "wonen", x, 323_000, 500, 500, ""));
        leg(rechthoek("Natuur", "natuur", x, 323_000, 500, 500, ""));

        // When
        var rd = Panorama.redacteur()
                .header("Accept-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992")
                .get("/v1/ruimteconflicten/_export?formaat=geojson&claim=" + wonen)
                .then()
                .statusCode(200)
                .extract();

        // Then
        assertThat(JsonPath.from(rd.asString()).getDouble("features[0].geometry.coordinates[0][0][0]"))
                .isBetween(x - 1.0, x + 501.0);
        assertThat(rd.header("Content-Crs")).contains("28992");
    }

    @Test
    void een_claim_met_een_onbekende_hardheid_zegt_waarom() {
        // When
        var antwoord = Panorama.redacteur()
                .contentType("application/json")
                .body(RuimteclaimVormen.zonderPlaats("Proef").replace("zacht", "onbekend"))
                .post("/v1/ruimteclaims");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.asString()).contains("hardheidReden");
    }

    private static JsonPath conflicten(String claim) {
        return Panorama.redacteur()
                .get("/v1/ruimteconflicten?claim=" + claim)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath balans(String sector) {
        return Panorama.redacteur()
                .get("/v1/ruimteclaims/_balans?sector=" + sector)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
