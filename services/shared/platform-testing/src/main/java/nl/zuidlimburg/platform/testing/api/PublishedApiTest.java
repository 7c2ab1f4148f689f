package nl.zuidlimburg.platform.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
        assertThat(read(committed).equals(published))
                .as("openapi.json is up to date; if the change is meant: cp %s openapi.json", fresh)
                .isTrue();
    }

    @Test
    void nothingBreaksThoseWhoUseTheLastRelease() throws IOException {
        // Given
        var released = Path.of("openapi-released.json");
        var now = Operation.published();

        // When
        var breaking = ApiChanges.breaking(Files.exists(released) ? read(released) : now, now);

        // Then
        assertThat(breaking).isEmpty();
    }

    private static JsonNode read(Path file) throws IOException {
        return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.nullNode();
    }
}
