package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that is run to its end, with its output in a log. */
final class Command {

    private Command() {}

    static void run(String what, List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        int exit;
        try {
            exit = process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw e;
        }
        if (exit != 0) {
            throw new StartFailed(
                    "%s failed (exit code %d). The end of %s:%n%s".formatted(what, exit, log, Child.tail(log)));
        }
    }
}
