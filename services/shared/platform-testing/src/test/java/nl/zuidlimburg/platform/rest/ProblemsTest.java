package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.zuidlimburg.notities.notitie.Fixtures;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a client sends, it gets a problem document that says what to do, and nothing of how we are built. */
@QuarkusTest
class ProblemsTest {
    static final String NOTITIES = "/v1/notities";

    @Test
    void everyErrorOfABodyIsNamedAtOnce() {
        // When
        var answer = post("{\"titel\":\"\",\"tekst\":7,\"kleur\":\"rood\"}");

        // Then
        assertProblem(answer, 400);
        var errors = answer.jsonPath();
        assertThat(errors.getList("fouten.veld", String.class)).containsExactly("kleur", "tekst", "titel");
        assertThat(errors.getString("fouten.find { it.veld == 'kleur' }.reden")).isEqualTo("dit veld bestaat niet");
        assertThat(errors.getString("fouten.find { it.veld == 'tekst' }.reden")).isEqualTo("moet tekst zijn");
        assertThat(errors.getString("fouten.find { it.veld == 'titel' }.reden")).isEqualTo("mag niet leeg zijn");
    }

    @Test
    void whatIsRequiredIsNamedAlsoWhenItIsNull() {
        // When
        var answer = post("{\"titel\":null}");

        // Then
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("fouten.reden", String.class))
                .containsExactly("is verplicht", "is verplicht");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        // When
        var answer = post("{\"titel\":\"" + "a".repeat(201) + "\",\"tekst\":\"b\"}");

        // Then
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getString("fouten[0].reden")).isEqualTo("mag ten hoogste 200 tekens hebben");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\":",
                "geen json",
                "[]",
                "\"tekst\"",
                "null",
                "12",
                "{\"titel\":\"a\",\"titel\":\"b\",\"tekst\":\"c\"}",
                "{\"titel\":\"a\",\"tekst\":\"c\"} {}",
            })
    void aBodyThatIsNoSingleJsonObjectIsRefused(String body) {
        // When
        var answer = post(body);

        // Then
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("fouten")).isNotEmpty();
    }

    @Test
    void anEmptyBodyIsRefused() {
        // When
        var answer = asEditor().contentType(ContentType.JSON).post(NOTITIES);

        // Then
        assertProblem(answer, 400);
    }

    @Test
    void deepNestingIsRefused() {
        // When
        var answer = post("{\"titel\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}");

        // Then
        assertProblem(answer, 400);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        // When
        var answer = asEditor().contentType("text/xml").body("<a/>").post(NOTITIES);

        // Then
        assertProblem(answer, 415);
    }

    @Test
    void aFormThatWeDoNotMakeIsRefused() {
        // When
        var answer = asEditor().accept("image/png").get(NOTITIES);

        // Then
        assertProblem(answer, 406);
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        // When
        var answer = post("{\"titel\":\"" + "a".repeat(1_100_000) + "\"}");

        // Then
        assertProblem(answer, 413);
    }

    @ParameterizedTest
    @CsvSource({"/v1/bestaat-niet", "/v1/notities/", "/nergens", "/"})
    void anUnknownAddressIsNotFound(String path) {
        // When
        var answer = given().get(path);

        // Then
        assertProblem(answer, 404);
    }

    @Test
    void anIdThatCannotBeOneIsNotFound() {
        // When
        var answer = given().get(NOTITIES + "/geen-uuid");

        // Then
        assertProblem(answer, 404);
    }

    @Test
    void whatIsInvisibleLooksTheSameAsWhatDoesNotExist() {
        // Given
        var intern = Fixtures.interneNotitie();
        var unknown = UUID.randomUUID();

        // When
        var invisible = given().get(NOTITIES + "/" + intern);

        // Then
        var absent = given().get(NOTITIES + "/" + unknown);
        assertProblem(invisible, 404);
        assertThat(invisible.jsonPath().getString("detail"))
                .isEqualTo(absent.jsonPath().getString("detail").replace(unknown.toString(), intern.toString()));
    }

    @Test
    void aMethodThatAnAddressDoesNotHaveIsRefused() {
        // When
        var answer = asEditor().delete(NOTITIES);

        // Then
        assertProblem(answer, 405);
    }

    @ParameterizedTest
    @CsvSource({
        "status,kapot,moet een van deze waarden zijn",
        "paginaGrootte,0,moet ten minste 1 zijn",
        "paginaGrootte,201,mag ten hoogste 200 zijn",
        "paginaGrootte,veel,moet een geheel getal zijn",
        "aantal,misschien,moet true of false zijn",
        "sorteer,wachtwoord,kan niet op dit veld",
        "cursor,kapot,is geen geldige cursor",
        "cursor,WyJ0aXRlbCIsImEiLCJiIl0,is geen geldige cursor",
        "kleur,rood,deze parameter bestaat hier niet",
    })
    void aWrongParameterIsNamed(String parameter, String value, String reason) {
        // When
        var answer = given().queryParam(parameter, value).get(NOTITIES);

        // Then
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getString("fouten[0].veld")).startsWith(parameter);
        assertThat(answer.jsonPath().getString("fouten[0].reden")).contains(reason);
    }

    @Test
    void aRuleNamesItselfAndTheWayOut() {
        // When
        var answer = given().get("/v1/storingen/regel");

        // Then
        assertProblem(answer, 409);
        assertThat(answer.jsonPath().getString("regel")).isEqualTo("proef-regel");
        assertThat(answer.jsonPath().getList("toegestaan", String.class)).containsExactly("heropenen");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("Dat kan nu niet.");
    }

    @ParameterizedTest
    @CsvSource({
        "onverwacht,500",
        "stapel-vol,500",
        "uniek,409",
        "niet-beschikbaar,503",
        "verbindingen-op,503",
        "te-veel,429"
    })
    void whatGoesWrongInsideLeaksNothing(String kind, int status) {
        // When
        var answer = given().get("/v1/storingen/" + kind);

        // Then
        assertProblem(answer, status);
        assertThat(answer.asString()).doesNotContain("geheim", "jdbc", "Exception", "gedeelde_notitie");
        if (status == 429) {
            assertThat(answer.header("Retry-After")).isEqualTo("17");
        }
        if (status == 503) {
            assertThat(answer.header("Retry-After")).isNotNull();
        }
    }

    static RequestSpecification asEditor() {
        return given().auth().oauth2(Tokens.redacteur("notities"));
    }

    static Response post(String body) {
        return asEditor().contentType(ContentType.JSON).body(body).post(NOTITIES);
    }

    static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = answer.jsonPath();
        assertThat(problem.getString("type")).startsWith("urn:zl:probleem:");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("traceId")).hasSize(32);
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
