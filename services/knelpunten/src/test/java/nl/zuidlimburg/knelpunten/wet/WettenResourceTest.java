package nl.zuidlimburg.knelpunten.wet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WettenResourceTest {

    @Inject
    Wettenlijst wettenlijst;

    @Inject
    CurrentActor actor;

    @BeforeEach
    void bekendeWetten() {
        actor.runAs(Actor.system("demo"), wettenlijst::laadDemo);
    }

    @Test
    void de_drieenveertig_wetten_staan_er_een_keer_met_hun_bron() {
        // When
        int nogmaals = actor.runAs(Actor.system("demo"), wettenlijst::laadDemo);

        // Then
        assertThat(nogmaals).isZero();
        var wetten = given().get(
                        "/v1/wetten?paginaGrootte=200&stelsel=bwb&stelsel=celex&stelsel=numac&stelsel=bgbl&stelsel=naam")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(wetten.getList("items.code"))
                .contains("ow", "bridge", "baugb", "vcro", "espoo", "benelux")
                .hasSizeGreaterThanOrEqualTo(43);
        assertThat(wetten.getList("items.findAll { it.verificatie == 'geverifieerd' && !it.bron }.code"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ow", "BWBR0037885"})
    void een_wet_is_te_vinden_op_code_en_op_kenmerk(String kenmerk) {
        given().when()
                .get("/v1/wetten/" + kenmerk)
                .then()
                .statusCode(200)
                .header("ETag", containsString("-"))
                .body("citeertitel", equalTo("Omgevingswet"))
                .body("regeling", equalTo("BWBR0037885"));
    }

    @Test
    void de_historie_van_een_wet_begint_bij_haar_opname() {
        given().get("/v1/wetten/awb/historie").then().statusCode(200).body("items[-1].type", equalTo("wet-opgenomen"));
    }

    @Test
    void een_onbekende_wet_is_niet_gevonden() {
        given().when().get("/v1/wetten/bestaat-niet").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void een_nieuwe_wet_wordt_opgenomen_en_gepubliceerd() {
        // When
        var id = als(Tokens.redacteur("knelpunten"))
                .body(wet("proefwet", "BWBR0099001"))
                .post("/v1/wetten")
                .then()
                .statusCode(201)
                .body("regeling", equalTo("BWBR0099001"))
                .extract()
                .<String>path("id");

        // Then
        var feit = Topic.of("knelpunten").await(id, "wet-opgenomen");
        assertThat(new String(feit.getData().toBytes())).contains("\"proefwet\"", "\"regeling\"");
        given().get("/v1/wetten/" + id).then().statusCode(200).body("code", equalTo("proefwet"));
    }

    @Test
    void een_fout_kenmerk_wordt_geweigerd_met_het_deel_en_de_plaats() {
        als(Tokens.redacteur("knelpunten"))
                .body(wet("foutewet", "BWBR004627"))
                .post("/v1/wetten")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("identificatie"))
                .body("fouten[0].reden", containsString("zes cijfers"))
                .body("fouten[0].plaats.deel", equalTo("bwb-nummer"))
                .body("fouten[0].plaats.van", equalTo(0))
                .body("fouten[0].plaats.tot", equalTo(10));
    }

    @Test
    void dezelfde_wet_komt_er_geen_tweede_keer_in() {
        als(Tokens.redacteur("knelpunten"))
                .body(wet("ow-nogmaals", "BWBR0037885"))
                .post("/v1/wetten")
                .then()
                .statusCode(409)
                .body("regel", equalTo("wet-bestaat"))
                .body("detail", containsString("Omgevingswet"));
    }

    @Test
    void alleen_wie_de_lijst_beheert_wijzigt_haar() {
        given().contentType(ContentType.JSON)
                .body(wet("x", "BWBR0099002"))
                .post("/v1/wetten")
                .then()
                .statusCode(401);
        als(Tokens.lezer("knelpunten"))
                .body(wet("x", "BWBR0099002"))
                .post("/v1/wetten")
                .then()
                .statusCode(403);
        als(Tokens.partner("gemeente-heerlen", "knelpunten:schrijven"))
                .body(wet("x", "BWBR0099002"))
                .post("/v1/wetten")
                .then()
                .statusCode(403);
    }

    @Test
    void het_kenmerk_van_een_wet_wijzigt_niet() {
        als(Tokens.redacteur("knelpunten"))
                .contentType("application/merge-patch+json")
                .header("If-Match", given().get("/v1/wetten/pw").header("ETag"))
                .body(Map.of("identificatie", "BWBR0099009"))
                .patch("/v1/wetten/pw")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("identificatie"));
    }

    @Test
    void een_wijziging_vraagt_de_gelezen_versie() {
        // Given
        var etag = given().get("/v1/wetten/wm").header("ETag");
        var wijziging = Map.of("aliassen", new String[] {"Wm", "Milieuwet"});

        // When
        als(Tokens.redacteur("knelpunten"))
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(wijziging)
                .patch("/v1/wetten/wm")
                .then()
                .statusCode(200)
                .body("aliassen", contains("Wm", "Milieuwet"))
                .body("citeertitel", equalTo("Wet milieubeheer"));

        // Then
        given().queryParam("zoek", "milieuwet").get("/v1/wetten").then().body("items[0].code", equalTo("wm"));
        als(Tokens.redacteur("knelpunten"))
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(wijziging)
                .patch("/v1/wetten/wm")
                .then()
                .statusCode(412);
        als(Tokens.redacteur("knelpunten"))
                .contentType("application/merge-patch+json")
                .body(wijziging)
                .patch("/v1/wetten/wm")
                .then()
                .statusCode(428);
    }

    private static RequestSpecification als(String token) {
        var verzoek = given().contentType(ContentType.JSON);
        return token == null ? verzoek : verzoek.auth().oauth2(token);
    }

    private static Map<String, Object> wet(String code, String identificatie) {
        return Map.of(
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
                "ongeverifieerd");
    }
}
