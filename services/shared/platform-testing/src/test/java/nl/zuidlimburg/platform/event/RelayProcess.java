package nl.zuidlimburg.platform.event;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zuidlimburg.platform.testing.server.Database;
import nl.zuidlimburg.platform.testing.server.TestServers;

/** A relay in a process of its own, so that it can be killed and frozen as an operating system does. */
final class RelayProcess {
    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(String service, Database database, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                service,
                database.url(),
                database.user(),
                database.password(),
                TestServers.bootstrapServers());
        return new RelayProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", signal, String.valueOf(pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("kill " + signal + " ended with " + exit);
        }
    }

    /** The other side: args are service, database url, user, password and broker. */
    public static void main(String[] args) throws InterruptedException {
        var settings =
                Map.of("platform.service", args[0], "platform.relay.lease", "PT4S", "platform.relay.batch", "50");
        var config = new SmallRyeConfigBuilder()
                .withMapping(EventConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(EventConfig.class);
        new Relay(config, Map.of("bootstrap.servers", args[4]), args[1], args[2], args[3]).start(new StartupEvent());
        new CountDownLatch(1).await();
    }
}
