package nl.zuidlimburg.platform.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/**
 * The REST contract: {@code openapi.json} in the module is what the application publishes, so that a change of the API is
 * seen in a review; and nothing breaks those who use the last release, {@code openapi-released.json}.
 */
public abstract class PublishedApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theCommittedDescriptionIsWhatTheApplicationPublishes() throws IOException {
        // Given
        var committed = Path.of("openapi.json");
        var fresh = Path.of("target", "openapi.json");

        // When
        var published = Operation.published();

        // Then
        Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(published) + "\n");
        assertThat(read(committed))
                .as(
                        "openapi.json; if the change is meant: cp %s %s",
                        fresh.toAbsolutePath(), committed.toAbsolutePath())
                .isEqualTo(published);
    }

    @Test
    void nothingBreaksThoseWhoUseTheLastRelease() throws IOException {
        // Given
        var released = Path.of("openapi-released.json");
        var now = Operation.published();
        var before = Files.exists(released) ? read(released) : now;

        // When
        var difference = OpenApiCompare.fromContents(comparable(before), comparable(now));

        // Then
        assertThat(difference.isCompatible())
                .as("missing: %s, changed: %s", difference.getMissingEndpoints(), difference.getChangedOperations())
                .isTrue();
    }

    /** The library reads version 3.0, and loses the definitions of security in 3.1. */
    private static String comparable(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.put("openapi", "3.0.3");
        copy.findParents("security").forEach(operation -> ((ObjectNode) operation).remove("security"));
        return copy.toString();
    }

    private static JsonNode read(Path file) throws IOException {
        return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.nullNode();
    }
}
