package nl.zuidlimburg.local;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** {@code infra/start}: starts the platform, says where it is, and stops it when asked to. */
public final class Main {

    private Main() {}

    public static void main(String... args) throws InterruptedException {
        Progress progress = new Progress(System.out);
        long start = System.nanoTime();
        try {
            Options options = Options.parse(Path.of(""), args);
            if (options == null) {
                progress.say(Options.USAGE);
                return;
            }
            progress.say("Zuid-Limburg Gebiedsplatform");
            LocalPlatform platform = new LocalPlatform(options, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                progress.say("\nStopping ...");
                platform.close();
            }));
            platform.start();
            progress.say(welcome(platform, options, (System.nanoTime() - start) / 1_000_000_000));
        } catch (StartFailed e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static String welcome(LocalPlatform platform, Options options, long seconds) {
        Ports ports = new Ports(options.portOffset());
        return """

                Ready after %d s:  %s

                  Accounts   %s (password = name)
                  Client     %s / %s (a partner's program)
                  Keycloak   %s/admin (admin, password in secrets.properties)
                  Servers    PostgreSQL 127.0.0.1:%d, Kafka 127.0.0.1:%d
                  Data       %s (logs in logs, passwords in secrets.properties)

                Ctrl-C stops everything.""".formatted(
                        seconds,
                        platform.url("gateway"),
                        String.join(", ", Keycloak.ACCOUNTS),
                        Keycloak.PARTNER,
                        Keycloak.PARTNER,
                        platform.keycloakUrl(),
                        ports.postgres(),
                        ports.kafka(),
                        options.data());
    }
}
