package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to start.
 *
 * @param root folder of the project
 * @param data folder of databases, topics and logs
 * @param portOffset added to every port, so that several platforms can run side by side
 * @param reset whether to throw the data away first
 * @param build whether to build what is not up to date
 * @param services whether to start the services too, or only PostgreSQL, Kafka and Keycloak
 * @param quick whether to prefer a quick start over top speed
 * @param environment extra environment of the services, over the launcher's own choices
 */
public record Options(
        Path root,
        Path data,
        int portOffset,
        boolean reset,
        boolean build,
        boolean services,
        boolean quick,
        Map<String, String> environment) {

    /** In a file, so that {@code infra/start --help} shows it before anything is built. */
    static final String USAGE = usage();

    public Options {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        if (portOffset < 0 || portOffset > 40_000) {
            throw new StartFailed("--port-offset must be between 0 and 40000, not " + portOffset + ".");
        }
        environment = Map.copyOf(environment);
    }

    /** The defaults of {@code infra/start} for the project that holds {@code within}. */
    public static Options of(Path within) {
        Path root = rootOf(within.toAbsolutePath());
        return new Options(root, root.resolve("infra/local/.data"), 0, false, true, true, true, Map.of());
    }

    public Options withData(Path folder) {
        return new Options(root, folder, portOffset, reset, build, services, quick, environment);
    }

    public Options withPortOffset(int offset) {
        return new Options(root, data, offset, reset, build, services, quick, environment);
    }

    public Options withReset() {
        return new Options(root, data, portOffset, true, build, services, quick, environment);
    }

    public Options withoutBuild() {
        return new Options(root, data, portOffset, reset, false, services, quick, environment);
    }

    public Options withoutServices() {
        return new Options(root, data, portOffset, reset, false, false, quick, environment);
    }

    /** For measurements: both compilers, as in production. */
    public Options atFullSpeed() {
        return new Options(root, data, portOffset, reset, build, services, false, environment);
    }

    public Options withEnvironment(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Options(root, data, portOffset, reset, build, services, quick, more);
    }

    /** Null when only help was asked for. */
    static @Nullable Options parse(Path within, String... args) {
        Options options = of(within);
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--reset" -> options = options.withReset();
                case "--no-build" -> options = options.withoutBuild();
                case "--full-speed" -> options = options.atFullSpeed();
                case "--servers" -> options = options.withoutServices();
                case "--data" -> options = options.withData(Path.of(value(args, ++i)));
                case "--port-offset" -> options = options.withPortOffset(number(value(args, ++i)));
                case "--help", "-h" -> {
                    return null;
                }
                default -> throw new StartFailed("Unknown option " + args[i] + ".\n" + USAGE);
            }
        }
        return options;
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            throw new StartFailed(args[i - 1] + " needs a value.\n" + USAGE);
        }
        return args[i];
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartFailed("--port-offset must be a number, not " + text + ".", e);
        }
    }

    private static String usage() {
        try (var file = Options.class.getResourceAsStream("usage.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path rootOf(Path within) {
        for (Path folder = within; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("infra/local/servers/pom.xml"))) {
                return folder;
            }
        }
        throw new StartFailed("Not inside the project: " + within);
    }
}
