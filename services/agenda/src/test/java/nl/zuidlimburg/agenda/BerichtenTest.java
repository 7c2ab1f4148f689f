package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

/** From a draft to what everyone reads. */
@QuarkusTest
class BerichtenTest {
    private static final String MAKER = Tokens.redacteur("agenda");
    private static final String COLLEGA = Tokens.person("collega", "agenda-redacteur");

    @Test
    void een_bericht_komt_pas_in_rss_als_een_ander_dan_de_maker_het_goedkeurde() {
        // Given
        var id = neemOp("proef-rss", "Wijk <b>klaar</b> & bewoond").<String>path("id");
        stap(MAKER, "proef-rss", "goedkeuringen").then().statusCode(409).body("regel", equalTo("bericht-eigen-werk"));
        stap(MAKER, "proef-rss", "publicaties")
                .then()
                .statusCode(409)
                .body("regel", equalTo("bericht-niet-goedgekeurd"));
        assertThat(rss()).doesNotContain("proef-rss");

        // When
        stap(COLLEGA, "proef-rss", "goedkeuringen").then().statusCode(200).body("stand", equalTo("goedgekeurd"));

        // Then
        stap(MAKER, "proef-rss", "publicaties").then().statusCode(200);
        stap(MAKER, "proef-rss", "verzendingen").then().statusCode(200).body("stand", equalTo("verzonden"));
        assertThat(rss()).contains("proef-rss", "Wijk &lt;b&gt;klaar&lt;/b&gt; &amp; bewoond");
        assertThat(given().get("/v1/berichten/_nieuwsbrief?code=proef-rss").asString())
                .contains("Wijk &lt;b&gt;klaar&lt;/b&gt;", "Toekenning aan Heerlen")
                .doesNotContain("<b>klaar");
        Topic.of("agenda").await(id, "bericht-verzonden");
    }

    @Test
    void een_feit_van_de_agenda_dat_niet_is_gepubliceerd_draagt_geen_bericht() {
        // Given
        var bericht = formulier("proef-verzonnen", "Verzonnen").replace("\"vhf\"", "\"agenda\"");

        // When
        var antwoord = post(MAKER, "/v1/berichten", bericht);

        // Then
        antwoord.then().statusCode(400).body("fouten[0].veld", equalTo("feiten"));
    }

    @Test
    void niemand_zet_de_stand_zelf() {
        // Given
        var bericht =
                formulier("proef-zelf", "Zelf").replace("\"inleiding\"", "\"stand\": \"goedgekeurd\", \"inleiding\"");

        // When
        var antwoord = post(MAKER, "/v1/berichten", bericht);

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("bericht-eigen-stap"));
    }

    private static String rss() {
        return given().get("/v1/berichten/_rss")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response neemOp(String code, String naam) {
        var antwoord = post(MAKER, "/v1/berichten", formulier(code, naam));
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static Response stap(String token, String code, String stap) {
        var etag = given().auth().oauth2(token).get("/v1/berichten/" + code).header("ETag");
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reden\": \"Nagelezen.\"}")
                .post("/v1/berichten/" + code + "/" + stap);
    }

    private static Response post(String token, String adres, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(adres);
    }

    private static String formulier(String code, String naam) {
        return """
                {"code": "%s", "naam": "%s", "inleiding": "Kort.", "tekst": "Lang.",
                 "feiten": [{"id": "0192f6a0-0000-7000-8000-000000000099", "dienst": "vhf",
                             "type": "toekenning-vastgelegd", "samenvatting": "Toekenning aan Heerlen"}],
                 "bron": {"document": "Redactie", "verificatie": "geverifieerd"}}""".formatted(code, naam);
    }
}
