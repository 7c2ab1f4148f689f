package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml: by compose itself where it is installed, and always by what we demand of it. */
class ComposeTest {

    private static final Path ROOT = Options.of(Path.of("")).root();
    private static final Set<String> SERVERS = Set.of("postgres", "kafka", "keycloak");

    @Test
    void composeAcceptsItWithTheExampleSettings() throws Exception {
        // Given
        List<String> compose = compose();

        // When
        Process process = run(compose, "--env-file", ".env.example", "config", "-q");

        // Then
        assertThat(process.waitFor()).as(() -> output(process)).isZero();
    }

    @Test
    void composeRefusesToStartWithoutSecrets() throws Exception {
        // Given
        List<String> compose = compose();

        // When
        Process process = run(compose, "--env-file", "/dev/null", "config", "-q");

        // Then
        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void everyServiceOfThePlatformThatExistsIsInIt() {
        // Given
        Set<String> expected = Service.TABLE.stream()
                .filter(service -> Files.exists(ROOT.resolve(service.module()).resolve("pom.xml")))
                .map(Service::name)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(SERVERS);

        // When
        Set<String> found = services().keySet();

        // Then
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everythingHasAHealthCheckAndWaitsForWhatItNeeds() {
        services().forEach((name, service) -> {
            assertThat(service.get("healthcheck")).as(name).isNotNull();
            if (!SERVERS.contains(name)) {
                assertThat(map(service.get("depends_on")))
                        .as(name)
                        .containsOnlyKeys(SERVERS)
                        .allSatisfy((other, how) -> assertThat(map(how)).containsEntry("condition", "service_healthy"));
            }
        });
    }

    @Test
    void nothingListensBeyondThisMachine() {
        services().forEach((name, service) -> {
            if (service.get("ports") instanceof List<?> ports) {
                assertThat(ports).as(name).allSatisfy(port -> assertThat(port.toString())
                        .startsWith("127.0.0.1:"));
            }
        });
    }

    @Test
    void dataIsOnNamedVolumes() {
        assertThat(map(load().get("volumes"))).containsOnlyKeys("postgres", "kafka");
        assertThat((List<?>) services().get("postgres").get("volumes"))
                .anySatisfy(volume -> assertThat(volume.toString()).startsWith("postgres:"));
        assertThat((List<?>) services().get("kafka").get("volumes"))
                .anySatisfy(volume -> assertThat(volume.toString()).startsWith("kafka:"));
    }

    @Test
    void everySecretComesFromTheEnvironmentAndIsDemanded() {
        services().forEach((name, service) -> map(service.get("environment")).forEach((key, value) -> {
            if (key.endsWith("PASSWORD") || key.endsWith("SECRET")) {
                assertThat(value.toString()).as(name + " " + key).matches("\\$\\{[A-Z_]+:\\?}");
            }
        }));
    }

    @Test
    void theExampleSettingsNameExactlyWhatComposeAsks() throws IOException {
        // Given
        Matcher asked = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)").matcher(Files.readString(file()));
        Set<String> variables = new TreeSet<>();
        while (asked.find()) {
            variables.add(asked.group(1));
        }

        // When
        Set<String> named = Files.readAllLines(ROOT.resolve(".env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> !name.startsWith("COMPOSE_"))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(named).isEqualTo(variables);
    }

    @Test
    void theRealmsOpenValuesAreFilledByCompose() throws IOException {
        // Given
        String realm = Files.readString(ROOT.resolve("infra/keycloak/zuidlimburg-realm.json"));
        Matcher open = Pattern.compile("\\$\\{([A-Z_]+)}").matcher(realm);

        // When
        Set<String> given = map(services().get("keycloak").get("environment")).keySet();

        // Then
        assertThat(open.results().map(result -> result.group(1)).distinct())
                .hasSizeGreaterThan(7)
                .allSatisfy(name -> assertThat(given).contains(name));
    }

    @Test
    void theImageOfAServiceDoesNotRunAsRoot() throws IOException {
        // When
        List<String> lines = Files.readAllLines(ROOT.resolve("infra/docker/Dockerfile"));

        // Then
        int lastStage = lines.lastIndexOf(lines.stream()
                .filter(line -> line.startsWith("FROM"))
                .reduce((first, second) -> second)
                .orElseThrow());
        assertThat(lines.subList(lastStage, lines.size())).anyMatch(line -> line.matches("USER [1-9]\\d*"));
    }

    /** {@code docker compose}, or the older {@code docker-compose}. */
    private static List<String> compose() {
        for (List<String> command : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
            try {
                if (run(command, "version").waitFor() == 0) {
                    return command;
                }
            } catch (IOException e) {
                continue; // not installed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return abort("Neither docker compose nor docker-compose is installed");
    }

    private static Process run(List<String> command, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path file() {
        return ROOT.resolve("docker-compose.yml");
    }

    private static Map<String, Object> load() {
        try {
            return new Yaml().load(Files.readString(file()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Object>> services() {
        return map(load().get("services")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> map(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }
}
