package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a platform keeps on disk, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {

    /** Disk that a first start fills at most: archives, unpacked servers, builds, databases. */
    private static final long REQUIRED_BYTES = 3L << 30;

    /** What a reset removes; nothing else, for the folder is the user's choice. */
    private static final List<String> OURS =
            List.of("postgres", "kafka", "logs", "run", "apps", "secrets.properties", "realm.sha256");

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, or fails if another launcher has it. */
    static DataFolder take(Path folder, long requiredBytes) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < requiredBytes) {
                throw new StartFailed("Too little disk for %s: %.1f GB free, %.1f GB needed."
                        .formatted(folder, free / 1e9, requiredBytes / 1e9));
            }
            Path file = folder.resolve("lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailed("The platform already runs with the data in %s%s.\nStop that one (Ctrl-C or kill)"
                                .formatted(folder, launcher(folder))
                        + ", or start another with --data DIR --port-offset N.");
            }
            DataFolder taken = new DataFolder(folder, channel, lock);
            Files.createDirectories(taken.run());
            Files.createDirectories(taken.logs());
            Files.writeString(
                    taken.run().resolve("launcher"),
                    Long.toString(ProcessHandle.current().pid()));
            return taken;
        } catch (IOException e) {
            throw new StartFailed("Cannot use " + folder + ": " + e.getMessage(), e);
        }
    }

    static DataFolder take(Path folder) {
        return take(folder, REQUIRED_BYTES);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private static String launcher(Path folder) {
        try {
            return " (process "
                    + Files.readString(folder.resolve("run/launcher")).trim() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path run() {
        return folder.resolve("run");
    }

    Path app(String name) {
        return folder.resolve("apps").resolve(name);
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path realmDigest() {
        return folder.resolve("realm.sha256");
    }

    void reset() {
        OURS.forEach(name -> delete(folder.resolve(name)));
        try {
            Files.createDirectories(run());
            Files.createDirectories(logs());
            Files.writeString(
                    run().resolve("launcher"),
                    Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StartFailed("Cannot delete " + tree + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(run().resolve("launcher"));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
