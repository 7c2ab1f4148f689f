package nl.zuidlimburg.water.stroomgebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StroomgebiedenTest {
    private final Stroomgebieden stroomgebieden;

    StroomgebiedenTest(Stroomgebieden stroomgebieden) {
        this.stroomgebieden = stroomgebieden;
    }

    @Test
    void een_kring_in_de_stroming_wordt_geweigerd_met_de_weg_erbij() {
        // Given
        var monding = StroomgebiedFixtures.nieuw();
        var midden = StroomgebiedFixtures.nieuw(monding);
        var bron = StroomgebiedFixtures.nieuw(midden);

        // When
        var antwoord = Water.wijzig(item(monding), "{\"stroomtNaar\": [\"" + bron + "\"]}");

        // Then
        antwoord.then()
                .statusCode(409)
                .body("detail", containsString(monding + " → " + bron + " → " + midden + " → " + monding));
        assertThat(stroomgebieden.benedenstrooms(bron)).containsExactly(midden, monding);
        assertThat(stroomgebieden.bovenstrooms(monding)).containsExactly(midden, bron);
    }

    @Test
    void een_gebied_stroomt_niet_in_zichzelf_en_ligt_niet_in_zichzelf() {
        // Given
        var ouder = StroomgebiedFixtures.nieuw();
        var deel = WerkFixtures.maak(
                        "stroomgebieden",
                        StroomgebiedFixtures.vorm(StroomgebiedFixtures.nieuweCode(), "[]")
                                .replace("\"soort\"", "\"ouder\": \"" + ouder + "\", \"soort\""))
                .<String>path("code");

        // When
        var zelf = Water.wijzig(item(ouder), "{\"stroomtNaar\": [\"" + ouder + "\"]}");
        var omgekeerd = Water.wijzig(item(ouder), "{\"ouder\": \"" + deel + "\"}");

        // Then
        zelf.then().statusCode(409);
        omgekeerd.then().statusCode(409);
        assertThat(stroomgebieden.benedenstrooms(deel)).containsExactly(ouder);
    }

    @Test
    void een_onbekend_doel_en_een_andere_code_worden_geweigerd() {
        // Given
        var code = StroomgebiedFixtures.nieuw();

        // When
        var doel = Water.wijzig(item(code), "{\"stroomtNaar\": [\"bestaat-niet\"]}");
        var anders = Water.wijzig(item(code), "{\"code\": \"iets-anders\"}");

        // Then
        doel.then().statusCode(400).body("fouten.veld", hasItem("stroomtNaar"));
        anders.then().statusCode(400).body("fouten.veld", hasItem("code"));
    }

    @Test
    void de_geometrie_komt_en_gaat_in_rd() {
        // Given
        var code = StroomgebiedFixtures.nieuw();
        var pad = "/v1/" + item(code);

        // When
        var gewijzigd = Water.redacteur()
                .header("If-Match", Water.etag(item(code)))
                .header("Content-Crs", "EPSG:28992")
                .contentType("application/merge-patch+json")
                .body("{\"geometrie\": {\"type\": \"Point\", \"coordinates\": [182260.45, 311480.67]}}")
                .patch(pad);

        // Then
        gewijzigd.then().statusCode(200).header("Content-Crs", containsString("CRS84"));
        float lengte = gewijzigd.path("geometrie.coordinates[0]");
        assertThat((double) lengte).isCloseTo(5.773795548, within(0.00001));
        var feature = Water.redacteur()
                .header("Accept-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992")
                .get(pad + "/geometrie");
        feature.then().header("Content-Crs", "<http://www.opengis.net/def/crs/EPSG/0/28992>");
        float x = feature.path("geometry.coordinates[0]");
        assertThat((double) x).isCloseTo(182260.45, within(0.1));
        Water.redacteur()
                .header("Accept-Crs", "EPSG:3857")
                .get(pad)
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem("Accept-Crs"));
    }

    @Test
    void de_lijst_filtert_op_land_en_doel() {
        // Given
        var doel = StroomgebiedFixtures.nieuw();
        var grensbeek = StroomgebiedFixtures.nieuwIn("[\"de\", \"nl\"]", doel);

        // When
        var gevonden = Water.redacteur().get("/v1/stroomgebieden?land=de&stroomtNaar=" + doel + "&aantal=true");

        // Then
        gevonden.then()
                .contentType(ContentType.JSON)
                .body("aantal", equalTo(1))
                .body("items[0].code", equalTo(grensbeek));
    }

    private static String item(String code) {
        return "stroomgebieden/"
                + Water.redacteur().get("/v1/stroomgebieden?code=" + code).path("items[0].id");
    }
}
