package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.zuidlimburg.notities.notitie.Fixtures;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

/** ETags, merge-patch and repeated requests. */
@QuarkusTest
class ChangesTest {
    private static final String NOTITIES = "/v1/notities";
    private static final String NOTE = "{\"titel\":\"Eenmaal\",\"tekst\":\"Een keer is genoeg.\"}";

    @Inject
    IdempotencyStore store;

    @Test
    void whoAlreadyHasItGetsNoCopy() {
        // Given
        var address = NOTITIES + "/" + Fixtures.openbareNotitie();
        var first = given().get(address);

        // When
        var again = given().header("If-None-Match", first.header("ETag")).get(address);

        // Then
        assertThat(first.header("ETag")).matches("\"\\d+-[0-9a-f]+\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void whatIsNotPublicIsKeptByNoSharedCache() {
        // When
        var answer = asEditor().get(NOTITIES + "/" + Fixtures.interneNotitie());

        // Then
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Vary")).contains("Authorization");
    }

    @Test
    void aChangeWithoutTheVersionThatWasReadIsRefused() {
        // When
        var answer = patch(Fixtures.interneNotitie(), null, "{\"titel\":\"Nieuw\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void aChangeOfAnOlderVersionIsRefusedAndNamesTheCurrentOne() {
        // Given
        var id = Fixtures.interneNotitie();
        var read = asEditor().get(NOTITIES + "/" + id).header("ETag");
        patch(id, read, "{\"titel\":\"Eerder\"}").then().statusCode(200);

        // When
        var answer = patch(id, read, "{\"titel\":\"Later\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(412);
        var current = asEditor().get(NOTITIES + "/" + id).jsonPath();
        assertThat(answer.jsonPath().getLong("huidigeVersie")).isEqualTo(current.getLong("versie"));
        assertThat(current.getString("titel")).isEqualTo("Eerder");
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        // Given
        var id = Fixtures.interneNotitie();
        var read = asEditor().get(NOTITIES + "/" + id).header("ETag");

        // When
        var answer = patch(id, read, "{\"titel\":\"Nieuw\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("titel")).isEqualTo("Nieuw");
        assertThat(answer.jsonPath().getString("tekst")).isEqualTo("Een notitie.");
        assertThat(answer.header("ETag")).isNotEqualTo(read);
    }

    @Test
    void aPatchThatClearsWhatIsRequiredIsRefused() {
        // Given
        var id = Fixtures.interneNotitie();
        var read = asEditor().get(NOTITIES + "/" + id).header("ETag");

        // When
        var answer = patch(id, read, "{\"titel\":null,\"kleur\":\"rood\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("fouten.veld", String.class)).containsExactly("kleur", "titel");
    }

    @Test
    void aPatchInPlainJsonIsRefused() {
        // When
        var answer =
                asEditor().contentType(ContentType.JSON).body("{}").patch(NOTITIES + "/" + Fixtures.interneNotitie());

        // Then
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndMakesNothing() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = post(key, NOTE);

        // When
        var second = post(key, NOTE);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Location"))
                .endsWith(NOTITIES + "/" + first.jsonPath().getString("id"));
    }

    @Test
    void aKeyForAnotherBodyIsRefused() {
        // Given
        var key = UUID.randomUUID().toString();
        post(key, NOTE);

        // When
        var answer = post(key, NOTE.replace("Eenmaal", "Anders"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("regel")).isEqualTo("idempotency-key");
    }

    @Test
    void theKeyOfAnotherCallerIsAnother() {
        // Given
        var key = UUID.randomUUID().toString();
        var mine = post(key, NOTE);

        // When
        var theirs = given().auth()
                .oauth2(Tokens.partner("gemeente-heerlen", "notities:schrijven"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(NOTE)
                .post(NOTITIES);

        // Then
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.jsonPath().getString("id"))
                .isNotEqualTo(mine.jsonPath().getString("id"));
    }

    @Test
    void anAnswerThatWasAnErrorIsNotKept() {
        // Given
        var key = UUID.randomUUID().toString();
        post(key, "{}").then().statusCode(400);

        // When
        var answer = post(key, NOTE);

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void requestsAtTheSameMomentMakeOne() throws Exception {
        // Given
        var key = UUID.randomUUID().toString();
        Callable<Response> request = () -> post(key, NOTE);

        // When
        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = clients.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());

            // Then
            var ids = new java.util.HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
                if (answer.get().statusCode() == 201) {
                    ids.add(answer.get().jsonPath().getString("id"));
                }
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void anErasedItemIsNotShownAgain() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = post(key, NOTE).jsonPath().getUUID("id");

        // When
        store.forget(first);

        // Then
        assertThat(post(key, NOTE).jsonPath().getUUID("id")).isNotEqualTo(first);
    }

    private static Response post(String key, String body) {
        return asEditor()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOTITIES);
    }

    private static Response patch(UUID id, String version, String body) {
        var request = asEditor().contentType(MergePatch.MEDIA_TYPE).body(body);
        return (version == null ? request : request.header("If-Match", version)).patch(NOTITIES + "/" + id);
    }

    private static RequestSpecification asEditor() {
        return given().auth().oauth2(Tokens.redacteur("notities"));
    }
}
