package nl.zuidlimburg.platform.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever is sent to an operation that takes JSON, the answer is the right problem document: no 500, no stack trace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Larger than any body but an image or an import may be. */
    private static final int TOO_MUCH = 2 * 1024 * 1024;

    private final ApiFixtures fixtures;
    private SoftAssertions softly = new SoftAssertions();
    /** One item for each operation: what is refused leaves it as it was, so that the next bad input can be tried on it. */
    private final Map<String, Prepared> prepared = new HashMap<>();

    protected BadInputTest(ApiFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @BeforeEach
    void forget() {
        softly = new SoftAssertions();
    }

    @Test
    void brokenJsonIsRefused() {
        for (var operation : writes()) {
            refused(operation, 400, "{\"titel\": ");
            refused(operation, 400, "");
            refused(operation, 400, "geen json");
            refused(operation, 400, "[]");
            refused(operation, 400, "\u0000");
        }
        softly.assertAll();
    }

    @Test
    void aFieldOfTheWrongTypeIsRefused() {
        for (var operation : writes()) {
            for (var field : fields(operation)) {
                refused(
                        operation,
                        400,
                        with(operation, field, JSON.createObjectNode().put("onzin", true)));
            }
        }
        softly.assertAll();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        for (var operation : writes()) {
            var properties = operation.bodySchema().path("properties");
            for (var field : fields(operation)) {
                int most = operation
                        .resolve(properties.path(field))
                        .path("maxLength")
                        .asInt(0);
                if (most > 0) {
                    refused(
                            operation,
                            400,
                            with(operation, field, JSON.getNodeFactory().textNode("x".repeat(most + 1))));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void anUnknownFieldIsRefused() {
        for (var operation : writes()) {
            refused(
                    operation,
                    400,
                    with(operation, "bestaatNiet", JSON.getNodeFactory().textNode("x")));
        }
        softly.assertAll();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        for (var operation : writes()) {
            var prepared = prepared(operation);
            var answer = operation
                    .request(prepared, Tokens.beheerder())
                    .contentType("text/plain")
                    .body(String.valueOf(prepared.body()).getBytes(StandardCharsets.UTF_8))
                    .request(operation.method(), operation.address());
            check(operation, "as text/plain", 415, answer);
        }
        softly.assertAll();
    }

    @Test
    void aHugeBodyIsRefused() {
        for (var operation : writes()) {
            refused(operation, 413, "{\"titel\":\"" + "x".repeat(TOO_MUCH) + "\"}");
        }
        softly.assertAll();
    }

    @Test
    void aWrongTokenIsRefused() {
        for (var operation : writes()) {
            var prepared = prepared(operation);
            for (var token : List.of(Tokens.expired(), Tokens.forged(), Tokens.forWrongAudience(), "onzin")) {
                check(operation, "with a wrong token", 401, send(operation, prepared, token, prepared.body()));
            }
        }
        softly.assertAll();
    }

    @Test
    void aMissingOrStaleVersionIsRefused() {
        for (var operation : writes()) {
            var prepared = prepared(operation);
            if (prepared.ifMatch() != null) {
                var without = new Prepared(prepared.path(), prepared.body(), null, prepared.query());
                check(operation, "without If-Match", 428, sendAsAdmin(operation, without));
                check(operation, "with a stale If-Match", 412, sendAsAdmin(operation, prepared.ifMatch("\"999999\"")));
            }
        }
        softly.assertAll();
    }

    private Prepared prepared(Operation operation) {
        return prepared.computeIfAbsent(operation.name(), fixtures::prepare);
    }

    private List<Operation> writes() {
        var writes = Operation.all().stream()
                .filter(operation -> operation.jsonBody() != null)
                .toList();
        assertThat(writes).isNotEmpty();
        return writes;
    }

    private void refused(Operation operation, int status, String body) {
        var prepared = prepared(operation);
        check(operation, body, status, send(operation, prepared, Tokens.beheerder(), body));
    }

    private Response sendAsAdmin(Operation operation, Prepared prepared) {
        return send(operation, prepared, Tokens.beheerder(), prepared.body());
    }

    private static Response send(Operation operation, Prepared prepared, String token, @Nullable String body) {
        var request = operation.request(prepared, token);
        if (body != null) {
            request = request.body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.address());
    }

    private void check(Operation operation, String what, int status, Response answer) {
        var name = operation.name() + " " + (what.length() > 80 ? what.substring(0, 80) + "..." : what);
        softly.assertThat(answer.statusCode()).as(name).isEqualTo(status);
        softly.assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
        softly.assertThat(answer.asString()).as(name).doesNotContain("Exception", "\tat ", "nl.zuidlimburg", "java.");
        if (String.valueOf(answer.contentType()).contains("json")) {
            var problem = answer.jsonPath().getMap("$");
            softly.assertThat(problem).as(name).containsKeys("type", "title", "status", "detail", "traceId");
            if (status == 400) {
                softly.assertThat(answer.jsonPath().getList("fouten")).as(name).isNotEmpty();
            }
        }
    }

    private static List<String> fields(Operation operation) {
        return operation.bodySchema().path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The right body with one field changed. */
    private String with(Operation operation, String field, JsonNode value) {
        try {
            var body = (ObjectNode)
                    JSON.readTree(String.valueOf(prepared(operation).body()));
            body.set(field, value);
            return body.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(operation.name() + " was prepared with broken JSON", e);
        }
    }
}
