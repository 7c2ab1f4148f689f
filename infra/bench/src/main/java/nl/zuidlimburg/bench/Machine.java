package nl.zuidlimburg.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.local.LocalPlatform;

/** What the processes take of this machine. */
final class Machine {
    private static final double LIMIT = 300;
    private static final List<String> SERVERS = List.of("postgres", "kafka", "keycloak");

    private final LocalPlatform platform;
    private final Report report;

    Machine(LocalPlatform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    /** Resident memory after all that was measured before. */
    void measure() throws IOException, InterruptedException {
        for (var part : platform.parts()) {
            if (part.isRunning()) {
                double megabytes = resident(part.pid());
                var figure = String.format(Locale.ROOT, "%.0f MB", megabytes);
                if (SERVERS.contains(part.name())) {
                    report.compared("memory", part.name() + ", resident", figure, "a server, no aim");
                } else {
                    report.limited("memory", part.name() + ", resident", figure, megabytes, LIMIT, "MB");
                }
            }
        }
    }

    private static double resident(long pid) throws IOException, InterruptedException {
        var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var kilobytes = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        process.waitFor();
        return Double.parseDouble(kilobytes) / 1024;
    }

    static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / (1L << 30) + " GB"
                : "memory unknown";
    }
}
