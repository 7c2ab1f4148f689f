package nl.zuidlimburg.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.zuidlimburg.local.LocalPlatform;
import nl.zuidlimburg.local.Options;
import nl.zuidlimburg.local.Progress;

/** Starts the whole platform beside any other, on ports and data of its own, measures the parts asked for, and stops it. */
public final class Bench {
    private static final List<String> PARTS =
            List.of("import", "writes", "latency", "reads", "synergie", "million", "memory");
    /** Below 32768: above it the system gives ports to outgoing connections, and one of ours may be taken. */
    private static final int PORT_OFFSET = 12_000;

    private static final Duration AT_MOST = Duration.ofMinutes(40);
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;

    private Bench() {}

    public static void main(String... args) throws Exception {
        Set<String> parts = new LinkedHashSet<>(args.length == 0 ? PARTS : List.of(args));
        if (!PARTS.containsAll(parts)) {
            System.err.println("Usage: infra/bench/run [" + String.join("|", PARTS) + "]...");
            System.exit(64);
        }
        long begin = System.nanoTime();
        var report = new Report();
        watch(report);
        var options = Options.of(Path.of(""));
        options = options.withData(options.root().resolve("infra/bench/.data"))
                .withPortOffset(PORT_OFFSET)
                .withReset()
                .atFullSpeed();
        var platform = new LocalPlatform(options, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.start();
        measure(parts, platform, report);
        report.print("Benchmark of %s, %s, %d processors, %s, JDK %s, in %d s"
                .formatted(
                        LocalDate.now(java.time.ZoneId.systemDefault()),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        Machine.memory(),
                        System.getProperty("java.version"),
                        Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
        System.exit(0);
    }

    private static void measure(Set<String> parts, LocalPlatform platform, Report report) throws Exception {
        var api = new Api(platform);
        var register = new Register(platform);
        if (parts.contains("import")) {
            new Import(platform, report).measure();
        }
        if (parts.contains("writes")) {
            new Writes(platform, api, report).measure();
        }
        if (parts.contains("latency")) {
            new Latency(platform, api, report).measure("few knelpunten", Duration.ofSeconds(60));
        }
        if (parts.contains("reads")) {
            register.fill(SMALL);
            new Reads(api, report).measure(SMALL);
        }
        if (parts.contains("synergie")) {
            new Synergie(platform, api, report).measure();
        }
        if (parts.contains("million")) {
            register.fill(LARGE);
            new Reads(api, report).measure(LARGE);
            new Latency(platform, api, report).measure("a million knelpunten", Duration.ofSeconds(20));
        }
        if (parts.contains("memory")) {
            new Machine(platform, report).measure();
        }
    }

    /** Whatever hangs, the platform is stopped (by the shutdown hook) and the command ends. */
    private static void watch(Report report) {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            try {
                Thread.sleep(AT_MOST);
                report.print("Not done after " + AT_MOST.toMinutes() + " minutes: stopped. Measured so far:");
                System.exit(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
