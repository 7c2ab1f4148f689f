package nl.zuidlimburg.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The services behind the gateway: a new one is a line of configuration. */
@ConfigMapping(prefix = "gateway")
public interface Services {
    /** By the name in the path: {@code knelpunten}. */
    Map<String, Service> services();

    Proxy proxy();

    interface Service {
        /** Where it answers the gateway: {@code http://knelpunten:8084}. */
        URI url();
    }

    /** Bounds, per service, so that one that is slow takes nothing from the others. */
    interface Proxy {
        @WithDefault("2s")
        Duration connectTimeout();

        /** Longest silence of a service, before and within its answer. */
        @WithDefault("30s")
        Duration silence();

        @WithDefault("64")
        int connections();

        /** Requests that may wait for a connection. */
        @WithDefault("256")
        int waiting();

        /** So often not reached or silent within {@link #within()}, and a service is left alone for {@link #rest()}. */
        @WithDefault("5")
        int failures();

        @WithDefault("10s")
        Duration within();

        /** After this one request tries again; what Retry-After tells callers is as long. */
        @WithDefault("5s")
        Duration rest();
    }

    static int port(URI url) {
        return url.getPort() != -1 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    }
}
