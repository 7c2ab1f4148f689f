package nl.zuidlimburg.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service is told by its environment, as in production, with the values of this machine. */
record ServiceEnvironment(Ports ports, List<Service> services, String issuer, Secrets secrets) {

    /** A fictitious organisation number, for the source of events. */
    private static final String OIN = "00000001234567890000";

    Map<String, String> of(Service service, Database database) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrap());
        environment.put("OIDC_ISSUER", issuer);
        environment.put("OIDC_CLIENT_SECRET", Keycloak.GATEWAY_SECRET);
        environment.put("SESSION_SECRET", secrets.of("gateway-session"));
        environment.put("OIN", OIN);
        environment.put("HTTP_HOST", Ports.HOST);
        environment.put("HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("DEMO_LADEN", "true");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"); // people read these logs
        services.forEach(other -> environment.put(other.urlVariable(), "http://" + Ports.HOST + ":" + ports.of(other)));
        return environment;
    }
}
