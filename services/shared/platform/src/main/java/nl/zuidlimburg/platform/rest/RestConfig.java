package nl.zuidlimburg.platform.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Limits of the REST interface. */
@ConfigMapping(prefix = "platform.rest")
public interface RestConfig {
    /** The largest body of a request. */
    @WithDefault("1M")
    MemorySize maxBody();

    /**
     * Routes that take more, such as images and imports: the size by a prefix of the path, as in
     * {@code platform.rest.max-body-of."/v1/importen"=32M}. Never above {@code quarkus.http.limits.max-body-size}.
     */
    Map<String, MemorySize> maxBodyOf();

    /** How long the answer to a request with an {@code Idempotency-Key} is kept. */
    @WithDefault("24h")
    Duration idempotencyKept();

    /** The limit for this path: that of the longest prefix. */
    default long maxBody(String path) {
        return maxBodyOf().entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseGet(this::maxBody)
                .asLongValue();
    }
}
