package nl.zuidlimburg.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what is being done and how long each step took; steps run side by side. */
public final class Progress {

    private static final long QUIET_SECONDS = 15;

    private final PrintStream out;
    private final Map<String, Long> busy = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile long lastWord = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    interface Step {
        /** Does it and says in a few words what was done. */
        String run() throws Exception;
    }

    void step(String name, Step step) throws Exception {
        long start = System.nanoTime();
        busy.put(name, start);
        try {
            String done = step.run();
            say("  %-12s %-58s %6.1f s".formatted(name, done, seconds(start)));
        } finally {
            busy.remove(name);
        }
    }

    void say(String line) {
        lastWord = System.nanoTime();
        out.println(line);
        out.flush();
    }

    /** A sign of life when nothing was said for a while. */
    void remindOfWork() {
        if (seconds(lastWord) >= QUIET_SECONDS && !busy.isEmpty()) {
            synchronized (busy) {
                say("  ...          "
                        + busy.entrySet().stream()
                                .map(entry -> "%s (%.0f s)".formatted(entry.getKey(), seconds(entry.getValue())))
                                .collect(Collectors.joining(", ", "busy with ", "")));
            }
        }
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
