package nl.zuidlimburg.gateway.live;

import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class HintsTest {

    @Test
    void wieLuistertKrijgtAlleenTypeEnKenmerkVanWatHijMagZien() throws Exception {
        try (var publicListener = new Listener(null, null);
                var partnerListener = new Listener(Tokens.partner("gemeente-heerlen", "knelpunten:lezen"), null)) {
            // Given
            await().until(() -> publicListener.isOpen() && partnerListener.isOpen());

            // When
            var secret = publish(
                    "knelpunten", "knelpunt-gemeld", knelpunt("Geheime titel").put("zichtbaarheid", "partners"));
            var open = publish("knelpunten", "knelpunt-opgelost", knelpunt("Open titel"));

            // Then
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(publicListener.text())
                        .contains("event:hint")
                        .contains("{\"type\":\"knelpunt-opgelost\",\"id\":\"" + open + "\"}");
                assertThat(partnerListener.text()).contains(open.toString(), secret.toString());
            });
            assertThat(publicListener.text()).doesNotContain(secret.toString()).doesNotContain("titel");
        }
    }

    @Test
    void naEenOnderbrekingGaatDeStroomVerderWaarDieWas() throws Exception {
        // Given
        String lastSeen;
        try (var listener = new Listener(null, null)) {
            await().until(listener::isOpen);
            var first = publish("knelpunten", "knelpunt-gemeld", knelpunt("Voor de onderbreking"));
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.text().contains(first.toString()));
            lastSeen = listener.lastId();
        }
        var item = knelpunt("Tijdens de onderbreking");
        var missed = publish("knelpunten", "knelpunt-gemeld", item);
        publish(
                "knelpunten",
                "knelpunt-ingetrokken",
                new JsonObject().put("id", missed.toString()).put("zichtbaarheid", "openbaar"));

        // When
        try (var resumed = new Listener(null, lastSeen)) {

            // Then
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(resumed.text())
                    .contains("{\"type\":\"knelpunt-ingetrokken\",\"id\":\"" + missed + "\"}")
                    .doesNotContain("id:" + lastSeen + "\n"));
        }
    }

    @Test
    void zonderNieuwsBlijftDeVerbindingLeven() throws Exception {
        try (var listener = new Listener(null, null)) {
            await().until(listener::isOpen);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> listener.lines.stream()
                                    .filter(line -> line.startsWith(":"))
                                    .count()
                            >= 2);
        }
    }

    /** A browser's EventSource, as far as needed. */
    private static final class Listener implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final HttpClient http = HttpClient.newHttpClient();

        Listener(String token, String lastSeen) {
            var request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/gebied/v1/hints"))
                    .header("Accept", "text/event-stream");
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (lastSeen != null) {
                request.header("Last-Event-ID", lastSeen);
            }
            http.sendAsync(request.build(), BodyHandlers.ofLines())
                    .thenApply(HttpResponse<Stream<String>>::body)
                    .thenAcceptAsync(body -> body.forEach(lines::add));
        }

        boolean isOpen() {
            return lines.stream().anyMatch(line -> line.startsWith(":"));
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .substring(3)
                    .strip();
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
