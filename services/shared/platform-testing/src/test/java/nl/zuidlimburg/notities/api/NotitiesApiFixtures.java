package nl.zuidlimburg.notities.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.zuidlimburg.notities.notitie.Fixtures;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

final class NotitiesApiFixtures implements ApiFixtures {
    private static final String NOTITIE = "{\"titel\":\"Een notitie\",\"tekst\":\"Met tekst.\"}";
    private static final String WAARNEMING = "{\"titel\":\"Een waarneming\",\"thema\":\"wonen\"}";
    private static final String REDEN = "{\"reden\":\"Omdat het kan.\"}";

    @Override
    public Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /notities", "GET /waarnemingen", "GET /waarnemingen/_export" -> Prepared.collection();
            case "POST /notities" -> Prepared.collection().body(NOTITIE);
            case "GET /notities/{id}" -> Prepared.item(notitie());
            case "PATCH /notities/{id}" ->
                Prepared.item(notitie()).body(NOTITIE).ifMatch("\"0\"");
            case "POST /waarnemingen" -> Prepared.collection().body(WAARNEMING);
            case "GET /waarnemingen/{id}", "GET /waarnemingen/{id}/historie" -> Prepared.item(waarneming());
            case "POST /waarnemingen/{id}/hernoemingen" ->
                Prepared.item(waarneming()).body(REDEN);
            case "POST /waarnemingen/{id}/delingen", "POST /waarnemingen/{id}/publicaties" -> step(waarneming());
            case "POST /waarnemingen/{id}/intrekkingen" -> step(shared(waarneming()));
            default ->
                operation.startsWith("POST /notities/{id}/")
                        ? Prepared.item(notitie()).body(REDEN)
                        : PlatformOperations.prepare(operation);
        };
    }

    private static UUID notitie() {
        return Fixtures.notitieVan(Tokens.partner(Caller.OWNER, "notities:schrijven"));
    }

    private static UUID waarneming() {
        return owner().body(WAARNEMING)
                .post("/v1/waarnemingen")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static UUID shared(UUID id) {
        owner().header("If-Match", tag(id))
                .body(REDEN)
                .post("/v1/waarnemingen/" + id + "/delingen")
                .then()
                .statusCode(200);
        return id;
    }

    private static Prepared step(UUID id) {
        return Prepared.item(id).body(REDEN).ifMatch(tag(id));
    }

    private static String tag(UUID id) {
        return owner().get("/v1/waarnemingen/" + id).header("ETag");
    }

    private static RequestSpecification owner() {
        return given().auth()
                .oauth2(Tokens.partner(Caller.OWNER, "notities:lezen", "notities:schrijven"))
                .contentType(ContentType.JSON);
    }
}
