package nl.zuidlimburg.notities.notitie;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** Notes in a wanted state, made the way everybody makes them. */
public final class Fixtures {
    private Fixtures() {}

    public static UUID interneNotitie() {
        return notitieVan(Tokens.redacteur("notities"));
    }

    public static UUID notitieVan(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"titel\":\"Eerste\",\"tekst\":\"Een notitie.\"}")
                .post("/v1/notities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID gedeeldeNotitie() {
        return na(interneNotitie(), "delingen");
    }

    public static UUID openbareNotitie() {
        return na(interneNotitie(), "publicaties");
    }

    /** Does the step as an editor. */
    static UUID na(UUID id, String stap) {
        given().auth()
                .oauth2(Tokens.redacteur("notities"))
                .contentType(ContentType.JSON)
                .body("{\"reden\":\"Omdat het kan.\"}")
                .post("/v1/notities/" + id + "/" + stap)
                .then()
                .statusCode(200);
        return id;
    }
}
