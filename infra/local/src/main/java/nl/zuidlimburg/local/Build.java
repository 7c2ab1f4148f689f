package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds by Maven the services whose sources, or what they share, changed since they were last packaged. */
final class Build {

    private static final List<String> SHARED = List.of("pom.xml", ".mvn", "services/shared");

    /** Made by builds, or of no influence on the packaged service. */
    private static final Set<String> IGNORED = Set.of("target", "node_modules", "dist", ".quinoa", "test");

    /** npm writes it anew when it installs, though nothing in it changes; what a person changes is package.json. */
    private static final String WRITTEN_BY_NPM = "package-lock.json";

    private final Path root;
    private final Path log;

    Build(Path root, Path log) {
        this.root = root;
        this.log = log;
    }

    String run(List<Service> services) throws IOException, InterruptedException {
        List<Service> stale = services.stream().filter(this::isStale).toList();
        if (stale.isEmpty()) {
            return "up to date";
        }
        Instant start = Instant.now();
        Files.deleteIfExists(log);
        Command.run(
                "The build",
                List.of(
                        root.resolve("mvnw").toString(),
                        "-q",
                        "package",
                        "-Dmaven.test.skip=true",
                        "-am",
                        "-pl",
                        stale.stream().map(Service::module).collect(Collectors.joining(","))),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                root,
                log);
        for (Service service : stale) {
            Path stamp = stamp(service);
            Files.writeString(stamp, "");
            // The start of the build: what was saved during it counts as changed.
            Files.setLastModifiedTime(stamp, FileTime.from(start));
        }
        return "built " + stale.stream().map(Service::name).collect(Collectors.joining(", "));
    }

    boolean isStale(Service service) {
        try {
            if (!Files.exists(stamp(service)) || !Files.exists(packaged(service).resolve("quarkus-run.jar"))) {
                return true;
            }
            FileTime built = Files.getLastModifiedTime(stamp(service));
            for (String shared : SHARED) {
                if (changedSince(root.resolve(shared), built)) {
                    return true;
                }
            }
            return changedSince(root.resolve(service.module()), built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path packaged(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app");
    }

    private Path stamp(Service service) {
        return root.resolve(service.module()).resolve("target/packaged");
    }

    /** A folder's own time tells of files that went; that of the module itself also of its target, so it is left out. */
    private static boolean changedSince(Path tree, FileTime built) throws IOException {
        boolean[] changed = new boolean[1];
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (IGNORED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return isHome(folder) ? FileVisitResult.CONTINUE : look(attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return file.endsWith(WRITTEN_BY_NPM) ? FileVisitResult.CONTINUE : look(attributes);
            }

            private FileVisitResult look(BasicFileAttributes attributes) {
                changed[0] = attributes.lastModifiedTime().compareTo(built) > 0;
                return changed[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return changed[0];
    }

    /** Folders in which builds make {@code target}, {@code node_modules} or {@code dist}. */
    private static boolean isHome(Path folder) {
        return Files.exists(folder.resolve("pom.xml")) || Files.exists(folder.resolve("package.json"));
    }
}
