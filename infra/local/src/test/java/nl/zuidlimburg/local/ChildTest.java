package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes under the launcher's care. */
class ChildTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> deaths = new LinkedBlockingQueue<>();
    private DataFolder data;
    private Child child;

    @BeforeEach
    void take() {
        data = DataFolder.take(folder);
        child = new Child("agenda", data, deaths::add);
    }

    @AfterEach
    void end() {
        child.kill();
        data.close();
    }

    @Test
    void aServiceThatDiesIsReportedWithTheEndOfItsLog() throws Exception {
        // Given
        start("echo database is gone; sleep 0.3; exit 3");
        child.awaitReady(Duration.ofSeconds(5), () -> true);

        // When
        String told = deaths.poll(10, TimeUnit.SECONDS);

        // Then
        assertThat(told).contains("agenda", "has stopped by itself", "database is gone");
        assertThat(child.pidFile()).doesNotExist();
    }

    @Test
    void aServiceThatDiesWhileStartingFailsTheStartWithTheEndOfItsLog() throws Exception {
        // Given
        start("echo no such table; exit 1");

        // When
        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(10), () -> false))
                // Then
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("agenda stopped while starting")
                .hasMessageContaining("no such table");
        assertThat(deaths).isEmpty();
    }

    @Test
    void aServiceThatIsAskedToStopIsNotReportedAsDead() throws Exception {
        // Given
        start("exec sleep 60");
        child.awaitReady(Duration.ofSeconds(5), () -> true);
        ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();

        // When
        child.stop(Duration.ofSeconds(5));

        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(deaths.poll(300, TimeUnit.MILLISECONDS)).isNull();
        assertThat(child.pidFile()).doesNotExist();
    }

    @Test
    void aServiceThatDoesNotListenIsEndedAfterItsTime() throws Exception {
        // Given
        start("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        child.awaitReady(Duration.ofSeconds(5), () -> Child.tail(child.log()).contains("deaf"));
        ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();

        // When
        child.stop(Duration.ofMillis(300));

        // Then
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void ctrlCInTheTerminalIsLeftToTheLauncher() throws Exception {
        // Given
        start("echo up; while :; do sleep 0.1; done");
        child.awaitReady(Duration.ofSeconds(5), () -> Child.tail(child.log()).contains("up"));

        // When
        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + child.pid()).start().waitFor();

        // Then
        assertThat(deaths.poll(500, TimeUnit.MILLISECONDS)).isNull();
        assertThat(child.isRunning()).isTrue();
    }

    @Test
    void settingsOfTheUsersShellDoNotReachAServer() throws Exception {
        // When
        start("env; echo end");

        // Then
        child.awaitReady(Duration.ofSeconds(5), () -> Child.tail(child.log()).contains("end"));
        assertThat(Files.readAllLines(child.log()))
                .contains("DB_USER=agenda")
                .noneMatch(line -> line.startsWith("JAVA_HOME=") || line.startsWith("MAVEN_"));
    }

    private void start(String script) throws IOException {
        child.start(List.of("/bin/sh", "-c", script), Map.of("DB_USER", "agenda"), folder);
    }
}
