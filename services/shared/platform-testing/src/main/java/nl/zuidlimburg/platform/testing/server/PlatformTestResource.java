package nl.zuidlimburg.platform.testing.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} real servers, without an annotation: it is registered as a service of Quarkus' test
 * framework. The database is named after the module and is new for each start of the application.
 */
public final class PlatformTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestServers.start();
        var database = TestServers.newDatabase(
                Path.of("").toAbsolutePath().getFileName().toString());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", TestServers.bootstrapServers(),
                "quarkus.oidc.auth-server-url", TestServers.issuer());
    }

    /** The servers go on: the next application in this JVM uses them too. */
    @Override
    public void stop() {}
}
