package nl.zuidlimburg.local;

import java.util.List;
import java.util.Locale;

/** What is built here and runs as a packaged Quarkus process. A new service is one line in the table. */
public record Service(String name, int port, String module) {

    /** In order of start; the gateway last. */
    static final List<Service> TABLE = List.of(
            new Service("vhf", 8081, "services/vhf"),
            new Service("water", 8082, "services/water"),
            new Service("panorama", 8083, "services/panorama"),
            new Service("knelpunten", 8084, "services/knelpunten"),
            new Service("agenda", 8085, "services/agenda"),
            new Service("gateway", 8080, "gateway"));

    /** The environment variable by which others find it: {@code KNELPUNTEN_URL}. */
    String urlVariable() {
        return name.toUpperCase(Locale.ROOT) + "_URL";
    }
}
