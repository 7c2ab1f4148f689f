package nl.zuidlimburg.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.zuidlimburg.local.LocalPlatform;
import nl.zuidlimburg.local.Options;
import nl.zuidlimburg.local.Progress;

/** The whole platform as {@code ./infra/start} starts it, from the packaged processes; once for all tests, on other ports. */
final class Platform {
    /** Below 32768: above it the system gives ports to outgoing connections, and one of ours may be taken. */
    private static final int PORT_OFFSET = 10_000;

    private static final LocalPlatform RUNNING = start();

    private Platform() {}

    private static LocalPlatform start() {
        var options = Options.of(Path.of(""))
                .withData(Path.of("target/platform"))
                .withPortOffset(PORT_OFFSET)
                .withReset()
                .withoutBuild();
        var platform = new LocalPlatform(options, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.start();
        return platform;
    }

    static String gateway() {
        return RUNNING.url("gateway");
    }

    static String keycloak() {
        return RUNNING.keycloakUrl();
    }

    static String kafka() {
        return RUNNING.kafkaBootstrap();
    }

    static Connection database(String service) throws SQLException {
        var database = RUNNING.database(service);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
