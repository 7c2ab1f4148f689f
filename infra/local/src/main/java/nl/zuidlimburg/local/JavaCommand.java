package nl.zuidlimburg.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small JVM. */
final class JavaCommand {

    private final List<String> words = new ArrayList<>();

    /**
     * Serial collection and a bounded heap: many of these share one machine.
     *
     * @param quick to compile by the quick compiler alone: half the work at the start and less memory, a lower top speed
     */
    JavaCommand(int heapMegabytes, boolean quick) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.add("-XX:+UseSerialGC");
        if (quick) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        words.add("-Dfile.encoding=UTF-8");
        words.add("-Djava.net.preferIPv4Stack=true");
    }

    JavaCommand with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
