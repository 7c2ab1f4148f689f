package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

/** Needs and the money that covers them, over REST and out of what was recorded. */
@QuarkusTest
class InvesteringTest {

    @Test
    void een_euro_dekt_niet_twee_behoeften() {
        // Given
        geldstroom("proef-eenmaal", 100);
        behoefte("proef-eerste", 80);
        behoefte("proef-tweede", 80);
        dek("proef-eerste", "proef-eenmaal", 60).then().statusCode(200);

        // When
        var tweede = dek("proef-tweede", "proef-eenmaal", 60);

        // Then
        tweede.then().statusCode(409).body("regel", equalTo("geldstroom-op"));
        dek("proef-tweede", "proef-eenmaal", 40).then().statusCode(200);
        wijzig("geldstromen/proef-eenmaal", "{\"bedragInCenten\": 99}")
                .then()
                .statusCode(409)
                .body("regel", equalTo("geldstroom-op"));
    }

    @Test
    void de_behoefte_is_gedekt_plus_gat_en_gisteren_was_zij_er_nog_niet() {
        // Given
        geldstroom("proef-stroom", 500);
        behoefte("proef-gat", 300);
        dek("proef-gat", "proef-stroom", 120).then().statusCode(200);

        // When
        var vandaag = beeld(null);

        // Then
        assertThat(vandaag.getLong("behoefteInCenten"))
                .isEqualTo(vandaag.getLong("gedektInCenten") + vandaag.getLong("gatInCenten"));
        assertThat(vandaag.getLong("rijen.find { it.code == 'proef-gat' }.gatInCenten"))
                .isEqualTo(180);
        assertThat(vandaag.getLong(
                        "stromen.find { it.van == 'proef-stroom' && it.naar == 'proef-gat' }.bedragInCenten"))
                .isEqualTo(120);
        var gisteren = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1);
        assertThat(beeld(gisteren).getList("rijen.code")).doesNotContain("proef-gat");
    }

    @Test
    void een_dekking_gaat_niet_buiten_haar_eigen_stap_om() {
        // Given
        behoefte("proef-omweg", 10);

        // When
        var antwoord = wijzig(
                "behoeften/proef-omweg",
                "{\"dekkingen\": [{\"geldstroom\": \"groeifonds-einstein\", \"bedragInCenten\": 5}]}");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("dekking-eigen-stap"));
    }

    private static io.restassured.path.json.JsonPath beeld(@org.jspecify.annotations.Nullable LocalDate dag) {
        return given().auth()
                .oauth2(Tokens.redacteur("agenda"))
                .get("/v1/dekking" + (dag == null ? "" : "?peildatum=" + dag))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void geldstroom(String code, long bedrag) {
        neemOp("geldstromen", """
                {"code":"%s","naam":"Proef","bronsoort":"europa","inzet":"nieuw","zekerheid":"toegezegd","bedragInCenten":%d,
                 "bron":{"document":"Proef","verificatie":"afgeleid"}}""".formatted(code, bedrag));
    }

    private static void behoefte(String code, long bedrag) {
        neemOp("behoeften", """
                {"code":"%s","naam":"Proef","hoofdopgaven":[],"bedragInCenten":%d,
                 "bron":{"document":"Proef","verificatie":"afgeleid"}}""".formatted(code, bedrag));
    }

    private static void neemOp(String register, String body) {
        given().auth()
                .oauth2(Tokens.redacteur("agenda"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/" + register)
                .then()
                .statusCode(201);
    }

    private static Response dek(String behoefte, String geldstroom, long bedrag) {
        return given().auth()
                .oauth2(Tokens.redacteur("agenda"))
                .contentType(ContentType.JSON)
                .header("If-Match", etag("behoeften/" + behoefte))
                .body("{\"dekking\": {\"geldstroom\": \"%s\", \"bedragInCenten\": %d}}".formatted(geldstroom, bedrag))
                .post("/v1/behoeften/" + behoefte + "/dekkingen");
    }

    private static Response wijzig(String item, String wijziging) {
        return given().auth()
                .oauth2(Tokens.redacteur("agenda"))
                .contentType("application/merge-patch+json")
                .header("If-Match", etag(item))
                .body(wijziging)
                .patch("/v1/" + item);
    }

    private static String etag(String item) {
        return given().auth()
                .oauth2(Tokens.redacteur("agenda"))
                .get("/v1/" + item)
                .header("ETag");
    }
}
