package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void itIsPublicAtTheRootForEveryOrigin() {
        // When
        var answer = given().header("Origin", "https://elders.example").get("/v1/openapi.json");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("API-Version")).isEqualTo(answer.jsonPath().getString("info.version"));
        assertThat(answer.jsonPath().getMap("info.contact")).containsKeys("name", "email", "url");
        assertThat(answer.jsonPath().getString("servers[0].url")).endsWith("/v1");
    }

    @Test
    void theYamlSaysTheSame() throws IOException {
        // Given
        var json = api();

        // When
        var yaml = new ObjectMapper(new YAMLFactory())
                .readTree(given().get("/v1/openapi.yaml").asString());

        // Then
        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void enumsAreAsOnTheWire() throws IOException {
        // When
        var constants = api().at("/components/schemas/NotitieStatus/enum");

        // Then
        assertThat(constants).extracting(JsonNode::asText).containsExactly("open", "in-uitvoering", "afgerond");
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndTellsItsProblems() throws IOException {
        // Given
        var operations = new ArrayList<JsonNode>();

        // When
        api().path("paths").forEach(path -> path.forEach(operations::add));

        // Then
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asText())
                .contains("notitiesLijst", "notitiesWijzig")
                .doesNotHaveDuplicates();
        for (var operation : operations) {
            if (operation.has("parameters") || operation.has("requestBody")) {
                assertThat(operation
                                .at("/responses/400/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(operation.path("operationId").asText())
                        .isEqualTo("#/components/schemas/Probleem");
            }
            operation.path("responses").forEach(response -> assertThat(
                            response.path("headers").has("API-Version"))
                    .as(operation.path("operationId").asText())
                    .isTrue());
        }
    }

    @Test
    void whatIsSentIsClosedAndBounded() throws IOException {
        // When
        var schema = api().at("/components/schemas/MaakNotitie");

        // Then
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.at("/properties/titel/maxLength").asInt()).isEqualTo(200);
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactly("titel", "tekst");
    }

    @Test
    void aPatternHoldsTheWholeTextAsItDoesInTheService() throws IOException {
        // Given: a @Pattern says what the whole text must be, a JSON Schema what occurs in it
        var schema = api().at("/components/schemas/Code/properties/code");

        // When
        var pattern = java.util.regex.Pattern.compile(schema.path("pattern").asText());

        // Then
        assertThat(pattern.matcher("wonen-2.1").find()).isTrue();
        assertThat(pattern.matcher("geen code").find()).isFalse();
    }

    @Test
    void aPatchRequiresNothingAndMayClear() throws IOException {
        // When
        var schema = api().path("paths")
                .path("/notities/{id}")
                .at("/patch/requestBody/content/application~1merge-patch+json/schema");

        // Then
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.has("required")).isFalse();
        assertThat(schema.at("/properties/titel/anyOf/1/type").asText()).isEqualTo("null");
    }

    @Test
    void whatIsPostedToACollectionIsCreated() throws IOException {
        // When
        var answers = api().path("paths").path("/notities").at("/post/responses");

        // Then
        assertThat(answers.path("201").path("headers").has("Location")).isTrue();
        assertThat(answers.has("200")).isFalse();
    }

    private static JsonNode api() throws IOException {
        return new ObjectMapper().readTree(given().get("/v1/openapi.json").asString());
    }
}
