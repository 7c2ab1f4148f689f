package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which services must be built again, on a project of a few files. */
class BuildTest {

    private static final Service SERVICE = new Service("agenda", 8085, "services/agenda");

    @TempDir
    Path root;

    @BeforeEach
    void aProjectThatWasBuilt() throws IOException {
        write("pom.xml");
        write(".mvn/maven.config");
        write("services/shared/platform/pom.xml");
        write("services/shared/platform/src/main/java/Outbox.java");
        write("services/agenda/pom.xml");
        write("services/agenda/src/main/java/Agenda.java");
        write("services/agenda/src/main/java/Oud.java");
        write("services/agenda/src/main/webui/package.json");
        write("services/agenda/src/test/java/AgendaTest.java");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
        write("services/agenda/target/quarkus-app/quarkus-run.jar");
        write("services/agenda/target/packaged");
        Files.setLastModifiedTime(
                root.resolve("services/agenda/target/packaged"),
                FileTime.from(Instant.now().minusSeconds(30)));
    }

    @Test
    void whatHasNotChangedIsNotBuilt() {
        assertThat(stale()).isFalse();
    }

    @Test
    void aChangedSourceIsBuilt() throws IOException {
        write("services/agenda/src/main/java/Agenda.java");
        assertThat(stale()).isTrue();
    }

    @Test
    void aDeletedSourceIsBuilt() throws IOException {
        Files.delete(root.resolve("services/agenda/src/main/java/Oud.java"));
        assertThat(stale()).isTrue();
    }

    @Test
    void aChangeInWhatIsSharedIsBuilt() throws IOException {
        write("services/shared/platform/src/main/java/Outbox.java");
        assertThat(stale()).isTrue();
    }

    @Test
    void aChangedTestIsNotBuilt() throws IOException {
        write("services/agenda/src/test/java/AgendaTest.java");
        assertThat(stale()).isFalse();
    }

    @Test
    void whatABuildMakesIsNoSource() throws IOException {
        write("services/agenda/target/classes/Agenda.class");
        write("services/shared/platform/target/classes/Outbox.class");
        write("services/agenda/src/main/webui/package-lock.json");
        write("services/agenda/src/main/webui/node_modules/react/index.js");
        assertThat(stale()).isFalse();
    }

    @Test
    void whatWasCleanedIsBuilt() throws IOException {
        Files.delete(root.resolve("services/agenda/target/quarkus-app/quarkus-run.jar"));
        assertThat(stale()).isTrue();
    }

    private boolean stale() {
        return new Build(root, root.resolve("build.log")).isStale(SERVICE);
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Instant.now().toString());
    }
}
