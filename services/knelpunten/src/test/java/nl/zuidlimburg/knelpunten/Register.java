package nl.zuidlimburg.knelpunten;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** The register as its users reach it: over HTTP, with a token. */
public final class Register {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Register() {}

    /** A form that is right, to change for a test. */
    public static ObjectNode invoer(String titel) {
        var invoer = JSON.createObjectNode()
                .put("titel", titel)
                .put("omschrijving", "Een regel staat in de weg.")
                .put("aard", "wet-of-regel")
                .put("niveau", "nationaal")
                .put("melder", "gemeente-heerlen");
        invoer.putArray("landen").add("nl");
        invoer.putArray("opgaven").add("circulaire-economie");
        return invoer;
    }

    public static String meld(ObjectNode invoer) {
        return meld(Tokens.redacteur("knelpunten"), invoer);
    }

    public static String meld(String token, ObjectNode invoer) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(invoer.toString())
                .post("/v1/knelpunten")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Posts to a sub-resource with the version of now. */
    public static Response stap(String token, String id, String stap, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", etag(id))
                .contentType("application/json")
                .body(body)
                .post("/v1/knelpunten/" + id + "/" + stap);
    }

    public static Response wijzig(String token, String id, String patch) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", etag(id))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/knelpunten/" + id);
    }

    public static String etag(String id) {
        return given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .get("/v1/knelpunten/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
