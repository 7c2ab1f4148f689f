package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, unpacked and started as infra/start does. */
class PostgresTest {

    @TempDir
    Path folder;

    private final Progress silent = new Progress(new PrintStream(PrintStream.nullOutputStream()));
    private DataFolder data;
    private Postgres postgres;

    @BeforeEach
    void start() throws Exception {
        data = DataFolder.take(folder);
        postgres = server();
        postgres.start();
        postgres.ensureDatabase("knelpunten");
    }

    @AfterEach
    void stop() throws IOException {
        Leftovers.stop(data, silent);
        data.close();
    }

    @Test
    void aServiceOwnsItsDatabaseAndMayNotEnterAnothers() throws Exception {
        // Given
        postgres.ensureDatabase("agenda");
        Database own = postgres.database("knelpunten");

        // When
        try (Connection connection = DriverManager.getConnection(own.url(), own.user(), own.password())) {
            connection.createStatement().execute("CREATE EXTENSION pg_trgm");
        }

        // Then
        assertThatThrownBy(() ->
                        DriverManager.getConnection(postgres.database("agenda").url(), own.user(), own.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void afterTheLauncherIsKilledTheNextStartStopsTheServerAndFindsTheData() throws Exception {
        // Given
        ProcessHandle left = ProcessHandle.of(postgres.pid()).orElseThrow();
        Database own = postgres.database("knelpunten");
        try (Connection connection = DriverManager.getConnection(own.url(), own.user(), own.password())) {
            connection.createStatement().execute("CREATE TABLE feit (id int)");
        }

        // When
        Leftovers.stop(data, silent);

        // Then
        assertThat(left.isAlive()).isFalse();
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
        postgres = server();
        postgres.start();
        try (Connection connection =
                DriverManager.getConnection(postgres.database("knelpunten").url(), own.user(), own.password())) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("SELECT count(*) FROM feit")
                            .next())
                    .isTrue();
        }
    }

    @Test
    void aKilledServerStartsAgain() throws Exception {
        // Given
        postgres.kill();
        assertThat(postgres.isRunning()).isFalse();

        // When
        postgres.start();

        // Then
        assertThat(postgres.isRunning()).isTrue();
        assertThat(new Running(ProcessHandle.of(postgres.pid()).orElseThrow(), folder.resolve("x"))
                        .hasEnded(Duration.ofMillis(1)))
                .isFalse();
    }

    @Test
    void stoppedInOrderItLeavesNothingBehind() throws Exception {
        // Given
        ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();

        // When
        postgres.stop();

        // Then
        assertThat(server.isAlive()).isFalse();
        try (var left = Files.list(data.run())) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("launcher");
        }
    }

    private Postgres server() throws Exception {
        Options options = Options.of(Path.of("")).withData(folder).withPortOffset(freeOffset());
        return new Postgres(
                Servers.of(options, data).postgres(),
                data,
                new Ports(options.portOffset()),
                new Secrets(data.secrets()),
                silent::say);
    }

    private static int freeOffset() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0)) {
                int offset = socket.getLocalPort() - new Ports(0).postgres();
                if (offset >= 0 && offset <= 40_000) {
                    return offset;
                }
            }
        }
    }
}
