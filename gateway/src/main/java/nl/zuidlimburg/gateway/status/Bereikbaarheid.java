package nl.zuidlimburg.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.zuidlimburg.gateway.proxy.Services;

/** Asks every service at the same time whether it is ready. */
@ApplicationScoped
class Bereikbaarheid {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Bereikbaarheid(Services services) {
        this.services = services;
    }

    /** Milliseconds to the answer, of the services that are ready. */
    Map<String, Long> measure() {
        var ready = new ConcurrentHashMap<String, Long>();
        var asked = services.services().entrySet().stream()
                .map(service -> {
                    long begin = System.nanoTime();
                    var request = HttpRequest.newBuilder(
                                    service.getValue().url().resolve("/q/health/ready"))
                            .timeout(PATIENCE)
                            .build();
                    return http.sendAsync(request, BodyHandlers.discarding())
                            .thenAccept(answer -> {
                                if (answer.statusCode() == 200) {
                                    ready.put(
                                            service.getKey(),
                                            Duration.ofNanos(System.nanoTime() - begin)
                                                    .toMillis());
                                }
                            })
                            .exceptionally(failure -> null);
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asked).join();
        return ready;
    }
}
