package nl.zuidlimburg.platform.testing.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** The operations that every service inherits from the platform: the last branch of a service's {@link ApiFixtures}. */
public final class PlatformOperations {
    private static final String REDEN = "{\"reden\":\"Omdat het kan.\"}";

    private PlatformOperations() {}

    /** @throws IllegalArgumentException for an operation that is the service's own */
    public static Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /blokkades", "GET /codelijsten", "GET /gebeurtenissen" -> Prepared.collection();
            case "POST /blokkades/{id}/overslagen" -> Prepared.item(999_999).body(REDEN);
            case "GET /codelijsten/{lijst}" -> codelist();
            case "PATCH /codelijsten/{lijst}", "PUT /codelijsten/{lijst}" -> changedCodelist();
            case "GET /taken/{id}", "POST /taken/{id}/annuleringen" -> Prepared.item(UUID.randomUUID());
            case "POST /verwijderingen" ->
                Prepared.collection().body("{\"naam\":\"niemand\",\"reden\":\"Op verzoek.\"}");
            default -> throw new IllegalArgumentException("nothing is prepared for " + operation);
        };
    }

    /** The first code list, or one that is not there where the service has none. */
    private static Prepared codelist() {
        var list = asAdmin("/v1/codelijsten").jsonPath().getString("items[0].lijst");
        return Prepared.of("lijst", list == null ? "geen" : list);
    }

    /** Codes never go, so the list is sent as it is. */
    private static Prepared changedCodelist() {
        var prepared = codelist();
        var answer = asAdmin("/v1/codelijsten/" + prepared.path().get("lijst"));
        if (answer.statusCode() != 200) {
            return prepared.body("{\"naam\":\"Proef\",\"codes\":[{\"code\":\"proef\",\"label\":{\"nl\":\"Proef\"}}]}");
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var list = new ObjectMapper().valueToTree(answer.jsonPath().getMap("$"));
        return prepared.body(body.<ObjectNode>set("naam", list.path("naam"))
                        .set("codes", list.path("codes"))
                        .toString())
                .ifMatch(answer.header("ETag"));
    }

    private static Response asAdmin(String address) {
        return given().auth().oauth2(Tokens.beheerder()).get(address);
    }
}
