package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {
    private static final String HELP = "infra/local/src/main/resources/nl/zuidlimburg/local/usage.txt";

    @TempDir
    Path clone;

    @Test
    void helpNeedsNoBuild() throws Exception {
        // Given nothing but the script and its text, so that any build would fail
        var root = Options.of(Path.of("")).root();
        for (var file : new String[] {"infra/start", HELP}) {
            Files.createDirectories(clone.resolve(file).getParent());
            Files.copy(root.resolve(file), clone.resolve(file));
        }

        // When
        var process = new ProcessBuilder("bash", "infra/start", "--reset", "--help")
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());

        // Then
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).isEqualTo(Options.USAGE);
    }
}
