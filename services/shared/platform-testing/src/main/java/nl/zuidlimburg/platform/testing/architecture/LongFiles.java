package nl.zuidlimburg.platform.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds source files that are longer than one screen-sized thing should be. */
public final class LongFiles {
    private static final int MOST_LINES = 250;
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".quinoa", ".data");

    private LongFiles() {}

    /** The Java and TypeScript files under {@code directory} with more than 250 lines, with their length. */
    public static List<String> under(Path directory) throws IOException {
        var found = new ArrayList<String>();
        collect(directory, found);
        return found;
    }

    /** The top of the repository: where the wrapper of Maven lives. */
    public static Path repository() {
        var directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new IllegalStateException("not inside the repository");
        }
        return directory;
    }

    private static void collect(Path directory, List<String> found) throws IOException {
        try (var entries = Files.list(directory)) {
            for (var entry : entries.sorted().toList()) {
                var name = entry.getFileName().toString();
                if (Files.isDirectory(entry)) {
                    if (!NOT_OURS.contains(name)) {
                        collect(entry, found);
                    }
                } else if (name.matches(".*\\.(java|ts|tsx)") && lines(entry) > MOST_LINES) {
                    found.add(entry + " (" + lines(entry) + ")");
                }
            }
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
