package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process and the file that remembers it, so that a next start finds it back if this launcher is killed. The time of
 * start in the file guards against a process number that was given to another program since.
 */
record Running(ProcessHandle process, Path file) {

    /** Clocks of the kernel and of the file differ by less. */
    private static final Duration SAME_START = Duration.ofSeconds(3);

    static Running remember(ProcessHandle process, Path file) {
        String start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + " " + start + "\n");
        } catch (IOException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        }
        return new Running(process, file);
    }

    /** The process that an earlier launcher left behind, if it still lives. */
    static Optional<Running> recall(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).trim().split(" ");
            Optional<ProcessHandle> process = words[0].matches("\\d+")
                    ? ProcessHandle.of(Long.parseLong(words[0])).filter(ProcessHandle::isAlive)
                    : Optional.empty();
            Instant start = words.length > 1 ? Instant.parse(words[1]) : null;
            return process.filter(handle -> startedAt(handle, start)).map(handle -> new Running(handle, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startedAt(ProcessHandle process, @Nullable Instant start) {
        Optional<Instant> actual = process.info().startInstant();
        return start != null
                && actual.isPresent()
                && Duration.between(start, actual.get()).abs().compareTo(SAME_START) < 0;
    }

    void askToStop() {
        process.destroy();
    }

    /** Asks the process to stop, and ends it if it has not within {@code patience}. */
    void stop(Duration patience) {
        askToStop();
        if (!hasEnded(patience)) {
            process.destroyForcibly();
            hasEnded(Duration.ofSeconds(10));
        }
        forget();
    }

    void kill() {
        process.destroyForcibly();
        hasEnded(Duration.ofSeconds(10));
        forget();
    }

    boolean hasEnded(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
