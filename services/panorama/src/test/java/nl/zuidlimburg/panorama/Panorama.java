package nl.zuidlimburg.panorama;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** The service as its users reach it: over HTTP, with a token. */
public final class Panorama {
    private Panorama() {}

    public static RequestSpecification redacteur() {
        return given().auth().oauth2(Tokens.redacteur("panorama"));
    }

    /** Posts to a collection and expects 201. */
    public static Response maak(String collectie, String body) {
        return redacteur()
                .contentType("application/json")
                .body(body)
                .post("/v1/" + collectie)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** Posts to a sub-resource ({@code metingen/{id}/vaststellingen}) with the version of now. */
    public static Response stap(String item, String stap, String body) {
        return redacteur()
                .header("If-Match", etag(item))
                .contentType("application/json")
                .body(body)
                .post("/v1/" + item + "/" + stap);
    }

    public static Response wijzig(String item, String patch) {
        return redacteur()
                .header("If-Match", etag(item))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/" + item);
    }

    public static String etag(String item) {
        return redacteur().get("/v1/" + item).then().statusCode(200).extract().header("ETag");
    }
}
