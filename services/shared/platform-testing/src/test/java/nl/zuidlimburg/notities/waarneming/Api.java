package nl.zuidlimburg.notities.waarneming;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** The small language of these tests. */
final class Api {
    static final String PARTNER = Tokens.partner("gemeente-heerlen", "notities:lezen");

    private Api() {}

    static RequestSpecification als(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification redacteur() {
        return als(Tokens.redacteur("notities"));
    }

    static RequestSpecification publiek() {
        return given();
    }

    static UUID waarneming(String titel) {
        return redacteur()
                .body(Map.of("titel", titel, "thema", "wonen"))
                .post("/v1/waarnemingen")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** Does a step of sharing on the version of now. */
    static Response stap(UUID id, String stap, String reden) {
        return redacteur()
                .header("If-Match", redacteur().get("/v1/waarnemingen/" + id).header("ETag"))
                .body(Map.of("reden", reden))
                .post("/v1/waarnemingen/" + id + "/" + stap);
    }

    static UUID na(UUID id, String stap) {
        stap(id, stap, "Omdat het kan.").then().statusCode(200);
        return id;
    }

    static void hernoem(UUID id, String titel) {
        redacteur()
                .body(Map.of("reden", titel))
                .post("/v1/waarnemingen/" + id + "/hernoemingen")
                .then()
                .statusCode(200);
    }
}
