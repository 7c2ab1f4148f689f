package nl.zuidlimburg.vhf.kennisvraag;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KennisvraagTest {

    @Test
    void een_vraag_blijft_open_tot_wie_haar_stelde_zegt_dat_zij_is_beantwoord() {
        // Given
        String id = WerkFixtures.maak("kennisvragen").path("id");
        var pad = "/v1/kennisvragen/" + id;
        var ander = Tokens.partner("gemeente-kerkrade", "vhf:lezen", "vhf:schrijven");
        given().auth()
                .oauth2(ander)
                .contentType("application/json")
                .body("{\"antwoord\": \"Zo doen wij het.\"}")
                .post(pad + "/antwoorden")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("antwoorden[0].organisatie", equalTo("gemeente-kerkrade"));

        // When
        var doorAnder = beantwoord(ander, pad);
        var doorRedacteur = beantwoord(Tokens.redacteur("vhf"), pad);
        var doorSteller = beantwoord(WerkFixtures.eigenaar(), pad);

        // Then
        doorAnder.then().statusCode(403);
        doorRedacteur.then().statusCode(403);
        doorSteller.then().statusCode(200).body("status", equalTo("beantwoord"));
    }

    @Test
    void op_een_beantwoorde_vraag_komt_geen_antwoord_meer() {
        // Given
        var pad = "/v1/kennisvragen/" + WerkFixtures.maak("kennisvragen").path("id");
        beantwoord(WerkFixtures.eigenaar(), pad).then().statusCode(200);

        // When
        var antwoord = WerkFixtures.doe(pad, "antwoorden", "{\"antwoord\": \"Te laat\"}");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("kennisvraag-beantwoord"));
    }

    private static Response beantwoord(String token, String pad) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", WerkFixtures.etag(pad))
                .contentType("application/json")
                .body("{\"reden\": \"Hiermee verder\"}")
                .post(pad + "/beantwoordingen");
    }
}
