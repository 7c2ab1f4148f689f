package nl.zuidlimburg.panorama.inbreng;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** Contributions as people give them and moderators treat them. */
final class Stemmen {
    static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";

    private Stemmen() {}

    static String inbreng(String tekst) {
        return """
                {"tekst": "%s", "taal": "nl", "themas": ["landschap"], "soort": "inwoner", "kanaal": "app", "gemeente": "GM0935"}""".formatted(tekst);
    }

    static String vorm(String tekst) {
        return "{\"inbreng\": " + inbreng(tekst)
                + ", \"indiener\": {\"naam\": \"Josefien Proefpersoon\", \"eMail\": \"josefien@proef.example\"}}";
    }

    static RequestSpecification moderator() {
        return given().auth().oauth2(Tokens.moderator());
    }

    static Response geef(String tekst) {
        return moderator()
                .contentType("application/json")
                .body(vorm(tekst))
                .post("/v1/inbreng")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    static String geplaatst(String tekst) {
        String id = geef(tekst).path("id");
        moderator()
                .header("If-Match", etag(id))
                .post("/v1/inbreng/" + id + "/publicaties")
                .then()
                .statusCode(200);
        return id;
    }

    static Response stap(String id, String stap, String body) {
        return moderator()
                .header("If-Match", etag(id))
                .contentType("application/json")
                .body(body)
                .post("/v1/inbreng/" + id + "/" + stap);
    }

    static String etag(String id) {
        return moderator()
                .get("/v1/inbreng/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
