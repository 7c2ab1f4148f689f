package nl.zuidlimburg.vhf.gebied;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.Vhf;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GebiedenResourceTest {

    @Test
    void een_opgevulde_code_wordt_gevonden_en_de_gemeente_van_een_wijk_komt_er_vanzelf_bij() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();

        // When
        Response wijk = Vhf.maak("gebieden", """
                {"code": "WK%s07  ", "naam": "Wijk 07", "bron": "proef"}""".formatted(gemeente.substring(2)));

        // Then
        wijk.then().body("soort", equalTo("wijk")).body("ouders", contains(gemeente));
        given().get("/v1/gebieden/{code}", gemeente + "    ")
                .then()
                .statusCode(200)
                .body("code", equalTo(gemeente));
        Topic.of("vhf").await(wijk.path("id"), "gebied-opgenomen");
    }

    @Test
    void een_verkeerde_code_wordt_geweigerd_met_de_reden() {
        Vhf.redacteur()
                .contentType("application/json")
                .body("{\"code\": \"WK0917\", \"naam\": \"x\", \"bron\": \"proef\"}")
                .post("/v1/gebieden")
                .then()
                .statusCode(400)
                .body("fouten[0].reden", containsString("6 cijfers"));
    }

    @Test
    void een_opgegane_gemeente_wijst_naar_haar_opvolger_en_staat_alleen_in_de_indeling_van_toen() {
        // Given
        var oud = GebiedFixtures.nieuweGemeente();
        var nieuw = GebiedFixtures.nieuweGemeente();

        // When
        Vhf.wijzig("gebieden/" + oud, "{\"geldigTot\": 2018, \"opvolgers\": [\"%s \"]}".formatted(nieuw))
                .then()
                .statusCode(200);
        Vhf.wijzig("gebieden/" + nieuw, "{\"geldigVanaf\": 2019, \"voorgangers\": [\"%s\"]}".formatted(oud))
                .then()
                .statusCode(200);

        // Then
        given().get("/v1/gebieden/" + oud).then().body("opvolgers", contains(nieuw));
        lijst("soort=gemeente&zoek=" + oud).then().body("items", empty());
        lijst("vervallen=true&zoek=" + oud).then().body("items.code", contains(oud));
        lijst("jaar=2018&zoek=" + oud).then().body("items.code", contains(oud));
        lijst("jaar=2018&zoek=" + nieuw).then().body("items.code", not(hasItem(nieuw)));
    }

    @Test
    void gebieden_liggen_in_meer_gebieden_en_worden_ook_via_een_tussenstap_gevonden() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var streek = "streek-" + gemeente.substring(2);
        Vhf.maak("gebieden", """
                {"code": "%s", "soort": "deelgebied", "naam": "Streek", "bron": "proef"}""".formatted(streek));
        Vhf.wijzig("gebieden/" + gemeente, "{\"ouders\": [\"%s\"]}".formatted(streek))
                .then()
                .statusCode(200);
        var wijk = GebiedFixtures.nieuweWijk(gemeente, 1, "Binnen");

        // Then
        lijst("ouder=" + streek).then().body("items.code", contains(gemeente));
        lijst("binnen=" + streek).then().body("items.code", hasItems(gemeente, wijk));
        // And a larger area does not lie in a smaller one
        wijzigingMislukt(streek, "{\"ouders\": [\"%s\"]}".formatted(gemeente), "kan niet boven dit gebied liggen");
        wijzigingMislukt(streek, "{\"ouders\": [\"%s\"]}".formatted(streek), "ligt zelf in dit gebied");
        wijzigingMislukt(gemeente, "{\"ouders\": [\"bestaat-niet\"]}", "geen gebied heeft code");
    }

    private static void wijzigingMislukt(String code, String patch, String reden) {
        Vhf.wijzig("gebieden/" + code, patch)
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("ouders"))
                .body("fouten[0].reden", containsString(reden));
    }

    @Test
    void op_de_kaart_telt_waar_een_gebied_ligt() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        Vhf.wijzig("gebieden/" + gemeente, "{\"centroide\": {\"lengtegraad\": 3.5, \"breedtegraad\": 51.5}}")
                .then()
                .statusCode(200);

        // Then
        lijst("bbox=3.4,51.4,3.6,51.6&zoek=" + gemeente).then().body("items.code", contains(gemeente));
        lijst("bbox=3.4,51.4,3.45,51.6&zoek=" + gemeente).then().body("items", empty());
        lijst("bbox=3.6,51.4,3.4,51.6").then().statusCode(400);
        var kaart = given().get("/v1/gebieden/_export?formaat=geojson&zoek=" + gemeente);
        kaart.then().statusCode(200).body("features[0].geometry.type", equalTo("Point"));
        assertThat(kaart.jsonPath().getList("features")).hasSize(1);
    }

    @Test
    void een_bandbreedte_van_inwoners_en_het_jaar_van_vhf_blijven_bewaard() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();

        // When
        Vhf.wijzig("gebieden/" + gemeente, """
                {"inwoners": {"minimum": 3500000, "maximum": 4000000, "eenheid": "inwoners", "bron": "Startagenda"},
                 "vhfWijkSinds": {"waarde": "2021", "precisie": "jaar"}, "reden": "Aangevuld"}""").then().statusCode(200);

        // Then
        given().get("/v1/gebieden/" + gemeente)
                .then()
                .body("inwoners.maximum", equalTo(4_000_000))
                .body("inwoners.waarde", nullValue())
                .body("vhfWijkSinds.waarde", equalTo("2021"));
        lijst("vhfWijk=true&zoek=" + gemeente).then().body("items.code", contains(gemeente));
        given().get("/v1/gebieden/" + gemeente + "/historie")
                .then()
                .body("items.type", contains("gebied-gewijzigd", "gebied-opgenomen"));
    }

    private static Response lijst(String vraag) {
        return given().get("/v1/gebieden?" + vraag);
    }
}
