package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** What every operation of this service works on. The registers have one shape, so what differs is the form of each. */
class AgendaFixtures implements ApiFixtures {
    /** Codes of what is made here, to leave it out where the start content is counted. */
    static final String PROEF = "proef-";

    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    /** What a form has beside code, naam and bron. */
    private static final Map<String, String> FORMULIEREN = Map.of(
            "organisaties", "\"soort\": \"gemeente\", \"landen\": [\"NL\"]",
            "hoofdopgaven", "\"nummer\": 9, \"doorsnijdend\": false",
            "doorbraken", "\"nummer\": 9, \"prioriteit\": \"absoluut\", \"hoofdopgaven\": []",
            "focusonderdelen", "\"nummer\": 9, \"fase\": \"start\", \"geldigheid\": \"voorlopig\"");

    @Override
    public Prepared prepare(String operation) {
        var register = operation.replaceFirst("^[A-Z]+ /([a-z]+).*$", "$1");
        if (!FORMULIEREN.containsKey(register)) {
            return PlatformOperations.prepare(operation);
        }
        var rest = operation.substring(operation.indexOf(register) + register.length());
        return switch (rest) {
            case "" ->
                operation.startsWith("GET")
                        ? Prepared.collection()
                        : Prepared.collection().body(formulier(register));
            case "/_export" -> Prepared.collection();
            case "/{kenmerk}" -> {
                var nieuw = neemOp(register);
                yield operation.startsWith("GET")
                        ? Prepared.of("kenmerk", nieuw.path("code"))
                        : item(nieuw).body("{\"naam\": \"Anders\"}");
            }
            case "/{kenmerk}/historie" -> item(neemOp(register));
            case "/{kenmerk}/intrekkingen" ->
                item(deel(register, neemOp(register))).body(REDEN);
            default -> item(neemOp(register)).body(REDEN);
        };
    }

    private static Prepared item(Response answer) {
        var item = Prepared.of("kenmerk", answer.path("code"));
        return item.ifMatch(answer.header("ETag"));
    }

    /** Recorded by a program of the owner that may edit the register. */
    private static Response neemOp(String register) {
        return send(formulier(register), null, "/v1/" + register, 201);
    }

    private static Response deel(String register, Response item) {
        return send(REDEN, item.header("ETag"), "/v1/" + register + "/" + item.path("code") + "/delingen", 200);
    }

    private static Response send(
            String body, @org.jspecify.annotations.Nullable String etag, String address, int expected) {
        var request = given().auth()
                .oauth2(Tokens.partner(Caller.OWNER, "agenda:lezen", "agenda:schrijven", "agenda:beheren"))
                .contentType(ContentType.JSON)
                .body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post(address)
                .then()
                .statusCode(expected)
                .extract()
                .response();
    }

    private static String formulier(String register) {
        return """
                {"code": "%s%d", "naam": "Proef", %s,
                 "bron": {"document": "Proef", "verificatie": "afgeleid"}}""".formatted(PROEF, NUMMER.incrementAndGet(), FORMULIEREN.get(register));
    }
}
