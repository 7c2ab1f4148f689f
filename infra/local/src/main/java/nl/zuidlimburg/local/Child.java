package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One child process with its log and its place in the run folder; says so when it ends without being asked to. */
final class Child {

    /** What a child gets of the launcher's environment: no setting of the user's shell may change a server. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TZ");

    /** Ctrl-C and a closed terminal reach the launcher alone, which then stops its children in order. */
    private static final List<String> SHIELDED = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

    private static final int TAIL_LINES = 25;

    private final String name;
    private final DataFolder data;
    private final Consumer<String> deaths;
    private volatile @Nullable Running running;
    private volatile boolean started;

    /** @param deaths is told in a few lines, with the end of the log, when the process dies */
    Child(String name, DataFolder data, Consumer<String> deaths) {
        this.name = name;
        this.data = data;
        this.deaths = deaths;
    }

    void start(List<String> command, Map<String, String> environment, Path folder) throws IOException {
        newLog();
        List<String> shielded = new ArrayList<>(SHIELDED);
        shielded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shielded)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        watch(builder.start().toHandle());
    }

    /** Takes charge of a process that was started by other means and is ready. */
    void adopt(ProcessHandle process) {
        watch(process);
        started = true;
    }

    private void watch(ProcessHandle process) {
        started = false;
        Running watched = Running.remember(process, pidFile());
        running = watched;
        var unused = process.onExit().thenAccept(ended -> {
            if (running == watched) {
                running = null;
                watched.forget();
                if (!started) {
                    return; // whoever waits for it tells
                }
                deaths.accept("%s (process %d) has stopped by itself. The end of %s:%n%s"
                        .formatted(name, ended.pid(), log(), tail()));
            }
        });
    }

    void awaitReady(Duration patience, BooleanSupplier ready) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isRunning()) {
                throw new StartFailed("%s stopped while starting. The end of %s:%n%s".formatted(name, log(), tail()));
            }
            if (System.nanoTime() > end) {
                throw new StartFailed("%s is not ready after %d s. The end of %s:%n%s"
                        .formatted(name, patience.toSeconds(), log(), tail()));
            }
            Thread.sleep(100);
        }
        started = true;
    }

    boolean isRunning() {
        Running now = running;
        return now != null && now.process().isAlive();
    }

    long pid() {
        Running now = running;
        if (now == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return now.process().pid();
    }

    void stop(Duration patience) {
        Running now = running;
        running = null;
        if (now != null) {
            now.stop(patience);
        }
    }

    /** Its end is expected from now on; someone else sees to it. */
    void release() {
        Running now = running;
        running = null;
        if (now != null) {
            now.forget();
        }
    }

    void kill() {
        Running now = running;
        running = null;
        if (now != null) {
            now.kill();
        }
    }

    Path pidFile() {
        return data.run().resolve(name + ".pid");
    }

    Path log() {
        return data.logs().resolve(name + ".log");
    }

    /** Keeps the log of the run before beside the new one. */
    void newLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), data.logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    String tail() {
        return tail(log());
    }

    static String tail(Path log) {
        try {
            if (!Files.exists(log)) {
                return "    (nothing was written)";
            }
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()).stream()
                    .collect(Collectors.joining("\n    ", "    ", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
