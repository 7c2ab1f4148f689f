package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Makes one folder equal to another, copying only what differs. */
final class Mirror {

    private Mirror() {}

    static void copy(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) {
            throw new StartFailed(source + " is missing: build first (infra/start without --no-build).");
        }
        Files.createDirectories(target);
        for (Path file : below(source)) {
            Path copy = target.resolve(source.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else if (!same(file, copy)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (Path copy : below(target).reversed()) {
            if (!Files.exists(source.resolve(target.relativize(copy)))) {
                Files.delete(copy);
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.skip(1).toList();
        }
    }

    private static boolean same(Path file, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(copy) == Files.size(file)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(file));
    }
}
