package nl.zuidlimburg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the guide for partners, run as they stand. */
class PartnerGuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleOfTheGuideWorks() throws IOException, InterruptedException {
        // Given the examples in one script, that stops at the first that fails
        var guide = Files.readString(Path.of("../docs/partners.md"));
        var script = new StringBuilder("set -euo pipefail\n");
        int examples = 0;
        for (var match = EXAMPLE.matcher(guide); match.find(); examples++) {
            var example = match.group(1);
            // Kafka's download is not on every machine: the next test reads the topic by the Java client.
            if (!example.contains("kafka-console-consumer")) {
                script.append("echo; echo '== example ")
                        .append(examples)
                        .append("'\n")
                        .append(example);
            }
        }
        assertThat(examples).isGreaterThan(7);

        // When
        var file = Files.writeString(Path.of("target/partners.sh"), script);
        var log = Path.of("target/partners.log");
        var builder = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("API", Platform.gateway());
        builder.environment().put("LOGIN", Platform.keycloak());
        var process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        // Then each gave what the text says
        var output = Files.readString(log);
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output)
                .contains("gemeente-heerlen")
                .contains("nummer,")
                .contains("art. 16.65 Omgevingswet")
                .contains("De buurt loopt een winter langer risico.")
                .contains("\"fouten\"")
                .contains("specversion");
    }

    @Test
    void theTopicHoldsWhatTheGuidePromises() {
        // Given
        var known = Http.get(Platform.gateway() + "/api/knelpunten/v1/knelpunten?paginaGrootte=1")
                .get("items")
                .get(0);

        // When
        var event = Topic.await("nl.zuidlimburg.knelpunten", known.get("id").asText());

        // Then
        assertThat(event.header("ce_type")).startsWith("nl.zuidlimburg.knelpunten.knelpunt-");
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_sequence")).matches("\\d{20}");
        assertThat(event.data().get("titel")).isEqualTo(known.get("titel"));
    }
}
