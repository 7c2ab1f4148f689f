package nl.zuidlimburg.platform.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ApiChangesTest {
    private static final String RELEASED = """
            {"openapi": "3.1.0", "info": {"title": "Proef", "version": "1.0.0"}, "paths": {
              "/notities": {"post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Maak"}}}},
                "responses": {"200": {"description": "OK", "content": {"application/json": {
                  "schema": {"$ref": "#/components/schemas/View"}}}}}}}},
              "components": {"schemas": {
                "Maak": {"type": "object", "required": ["titel"], "properties": {
                  "titel": {"type": "string"}, "tekst": {"type": "string"}}},
                "View": {"type": "object", "required": ["id"], "properties": {
                  "id": {"type": "string"}, "titel": {"type": "string"}}}}}}""";

    @Test
    void aNewFieldInAnAnswerBreaksNobody() throws Exception {
        // When
        var breaking = changed(
                "\"titel\": {\"type\": \"string\"}}}}}}",
                "\"titel\": {\"type\": \"string\"}, \"nieuw\": {\"type\": \"string\"}}}}}}");

        // Then
        assertThat(breaking).isEmpty();
    }

    @Test
    void anOperationThatIsGoneBreaksItsUsers() throws Exception {
        // When
        var breaking = changed("\"/notities\"", "\"/aantekeningen\"");

        // Then
        assertThat(breaking).containsExactly("POST /notities is gone");
    }

    @Test
    void aFieldThatBecomesRequiredBreaksWhoDoesNotSendIt() throws Exception {
        // When
        var breaking = changed("[\"titel\"]", "[\"titel\", \"tekst\"]");

        // Then
        assertThat(breaking).containsExactly("POST /notities is not compatible");
    }

    @Test
    void aFieldThatLeavesTheAnswerBreaksWhoReadsIt() throws Exception {
        // When
        var breaking = changed("\"id\": {\"type\": \"string\"}, ", "");

        // Then
        assertThat(breaking).containsExactly("POST /notities is not compatible");
    }

    private static java.util.List<String> changed(String part, String replacement) throws Exception {
        assertThat(RELEASED).contains(part);
        return ApiChanges.breaking(json(RELEASED), json(RELEASED.replace(part, replacement)));
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
