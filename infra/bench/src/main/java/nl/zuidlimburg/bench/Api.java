package nl.zuidlimburg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.zuidlimburg.local.LocalPlatform;
import org.jspecify.annotations.Nullable;

/** The platform as a partner's program reaches it: over HTTP, with a token of the identity provider. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Tokens hold five minutes. */
    private static final Duration RENEW = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final LocalPlatform platform;
    private @Nullable String token;
    private long tokenSince;

    Api(LocalPlatform platform) {
        this.platform = platform;
    }

    /** @throws IllegalStateException unless the answer is the expected one: what fails is quick, and no measurement */
    JsonNode get(String service, String path) throws IOException, InterruptedException {
        return send(request(service, path).GET(), 200);
    }

    JsonNode post(String service, String path, String json) throws IOException, InterruptedException {
        return send(
                request(service, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                201);
    }

    private HttpRequest.Builder request(String service, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(platform.url(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private JsonNode send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    private synchronized String token() throws IOException, InterruptedException {
        var known = token;
        if (known != null && System.nanoTime() - tokenSince < RENEW.toNanos()) {
            return known;
        }
        var form = "grant_type=client_credentials&client_id=partner-demo&client_secret=partner-demo";
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(platform.issuer() + "/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofByteArray());
        var fresh = JSON.readTree(answer.body()).path("access_token").asText();
        if (fresh.isEmpty()) {
            throw new IllegalStateException("No token: " + answer.statusCode());
        }
        token = fresh;
        tokenSince = System.nanoTime();
        return fresh;
    }
}
