package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStartIsRefusedAndToldWhoRuns() {
        // Given
        try (DataFolder first = DataFolder.take(folder)) {
            assertThat(first.run()).isDirectory();

            // When
            assertThatThrownBy(() -> DataFolder.take(folder))
                    // Then
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void afterTheFirstHasEndedTheFolderCanBeTakenAgain() {
        // Given
        DataFolder.take(folder).close();

        // When
        try (DataFolder second = DataFolder.take(folder)) {
            // Then
            assertThat(second.logs()).isDirectory();
        }
    }

    @Test
    void tooLittleDiskIsRefusedWithTheNumbers() {
        // When
        assertThatThrownBy(() -> DataFolder.take(folder, Long.MAX_VALUE))
                // Then
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("Too little disk")
                .hasMessageContaining("GB free");
    }

    @Test
    void aResetRemovesWhatIsOursAndNothingElse() throws IOException {
        // Given
        Path others = Files.writeString(folder.resolve("letter.txt"), "mine");
        try (DataFolder data = DataFolder.take(folder)) {
            Files.createDirectories(data.postgres().resolve("base"));
            Files.writeString(data.postgres().resolve("base/1"), "table");
            Files.writeString(data.secrets(), "postgres=x");
            Files.writeString(data.realmDigest(), "abc");

            // When
            data.reset();

            // Then
            assertThat(data.postgres()).doesNotExist();
            assertThat(data.secrets()).doesNotExist();
            assertThat(data.realmDigest()).doesNotExist();
            assertThat(others).hasContent("mine");
        }
    }

    @Test
    void secretsAreKeptForTheNextStartAndReadByTheOwnerAlone() throws IOException {
        // Given
        Path file = folder.resolve("secrets.properties");
        String drawn = new Secrets(file).of("postgres");

        // When
        String known = new Secrets(file).of("postgres");

        // Then
        assertThat(known).isEqualTo(drawn).hasSize(48);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
