package nl.zuidlimburg.gateway.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What publishers promise can be read here: each of their examples, by the gateway's own record. */
class ContractTest {
    private static final Path CONTRACTS = Path.of("../services/shared/contracts");

    static Stream<Path> examples() throws IOException {
        try (var files = Files.walk(CONTRACTS)) {
            return files
                    .filter(file -> file.getParent().endsWith("examples")
                            && !file.toString().contains("target"))
                    .filter(file -> soort(file).isPresent())
                    .filter(file -> !file.toString().endsWith("-ingetrokken.json"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleGivesAnItemWithATitleAndAnAddress(Path example) throws IOException {
        // Given
        var json = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var soort = soort(example).orElseThrow();

        // When
        var stand = new Stand(json.readTree(example.toFile()));

        // Then
        var id = json.readTree(example.toFile()).get("id").asText();
        assertThat(stand.title(soort, id)).isNotBlank().doesNotContain(id);
        assertThat(stand.relations())
                .allSatisfy(relation -> assertThat(relation.naar()).startsWith("urn:zl:"));
        if (soort.hasCode()) {
            assertThat(stand.code()).isNotBlank();
        }
    }

    private static Optional<Soort> soort(Path example) {
        var service = example.getParent().getParent().getFileName().toString();
        return Soort.of(service, example.getFileName().toString().replace(".json", ""));
    }
}
