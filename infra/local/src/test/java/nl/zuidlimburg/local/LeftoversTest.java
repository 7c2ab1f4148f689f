package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that outlive their launcher. */
class LeftoversTest {

    @TempDir
    Path folder;

    private Process process;
    private final Progress silent = new Progress(new PrintStream(PrintStream.nullOutputStream()));

    @BeforeEach
    void aProcessThatWaits() throws IOException {
        process = new ProcessBuilder("sleep", "120").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsStopped() {
        // Given
        try (DataFolder data = DataFolder.take(folder)) {
            Path file = data.run().resolve("knelpunten.pid");
            var remembered = Running.remember(process.toHandle(), file);

            // When
            Leftovers.stop(data, silent);

            // Then
            assertThat(remembered.hasEnded(Duration.ofSeconds(5))).isTrue();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void anotherProgramThatGotTheSameNumberIsLeftAlone() throws IOException {
        // Given
        try (DataFolder data = DataFolder.take(folder)) {
            Path file = data.run().resolve("kafka.pid");
            Files.writeString(file, process.pid() + " 2020-01-01T00:00:00Z\n");

            // When
            Leftovers.stop(data, silent);

            // Then
            assertThat(process.isAlive()).isTrue();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aDatabaseServersNumberThatIsNowSomeoneElsesIsLeftAlone() throws IOException {
        // Given
        try (DataFolder data = DataFolder.take(folder)) {
            Files.createDirectories(data.postgres());
            Path file = data.postgres().resolve("postmaster.pid");
            Files.writeString(file, process.pid() + "\n" + data.postgres() + "\n");

            // When
            Leftovers.stop(data, silent);

            // Then
            assertThat(process.isAlive()).isTrue();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aFileThatWasHalfWrittenIsForgotten() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("agenda.pid"), "");

        // When
        Optional<Running> recalled = Running.recall(file);

        // Then
        assertThat(recalled).isEmpty();
    }
}
