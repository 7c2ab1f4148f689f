package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Processes that live on because their launcher was killed. They are stopped, services first, and started anew. */
final class Leftovers {

    private static final String SUFFIX = ".pid";

    /** Those that others lean on, last. */
    private static final List<String> SERVERS_LAST = List.of("keycloak", "kafka");

    private Leftovers() {}

    static void stop(DataFolder data, Progress progress) {
        try {
            List<Running> alive = new ArrayList<>();
            for (Path file : inOrderOfStop(data.run())) {
                Running.recall(file).ifPresentOrElse(alive::add, () -> forget(file));
            }
            if (!alive.isEmpty()) {
                progress.say("  An earlier platform was killed; stopping what it left behind.");
            }
            // The services together, then the servers one after the other.
            alive.stream().filter(running -> rank(running.file()) < 0).forEach(Running::askToStop);
            alive.forEach(running -> running.stop(Duration.ofSeconds(20)));
            Postgres.stopLeftover(data, progress);
        } catch (IOException e) {
            throw new StartFailed("Cannot stop what an earlier platform left behind: " + e.getMessage(), e);
        }
    }

    private static List<Path> inOrderOfStop(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !file.getFileName().toString().equals("postgres" + SUFFIX))
                    .sorted(Comparator.comparingInt(Leftovers::rank))
                    .toList();
        }
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString();
        return SERVERS_LAST.indexOf(name.substring(0, name.length() - SUFFIX.length()));
    }

    private static void forget(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new StartFailed("Cannot delete " + file, e);
        }
    }
}
