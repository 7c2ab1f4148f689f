package nl.zuidlimburg.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A service runs for months: what a request opens, it closes. */
@QuarkusTest
class OpenSocketsTest {
    private static final int REQUESTS = 200;

    @TestHTTPResource("/v1/notities")
    URI notities;

    @Test
    void aRequestLeavesNothingOpen() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            // Given
            ask(client, 20);
            long before = openFiles();

            // When
            ask(client, REQUESTS);

            // Then
            assertThat(openFiles() - before).isLessThan(REQUESTS / 2);
        }
    }

    private void ask(HttpClient client, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            var answer = client.send(HttpRequest.newBuilder(notities).build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }
}
