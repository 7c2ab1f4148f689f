package nl.zuidlimburg.platform.testing.server;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Holds the servers of the JVM and takes orders as plain strings; {@link TestServers} says why. */
final class ServerControl implements UnaryOperator<String> {

    static final ServerControl INSTANCE = new ServerControl();

    private final Once<Containers> containers = new Once<>(Containers::new);
    private final Once<String> postgres = new Once<>(() -> pick(Containers::postgres, EmbeddedDatabaseServer::start));
    private final Once<Broker> kafka = new Once<>(() -> pick(Containers::kafka, EmbeddedBroker::new));
    private final Once<Issuer> issuer = new Once<>(Issuer::new);

    private ServerControl() {}

    @Override
    public String apply(String order) {
        var words = order.split(" ", 2);
        return switch (words[0]) {
            case "postgres" -> postgres.get();
            case "kafka" -> kafka.get().address();
            case "stop-kafka" -> {
                kafka.get().stop();
                yield "";
            }
            case "start-kafka" -> {
                kafka.get().start();
                yield "";
            }
            case "issuer" -> issuer.get().url();
            case "sign" -> issuer.get().sign(words[1]);
            case "forge" -> issuer.get().forge(words[1]);
            default -> throw new IllegalArgumentException(order);
        };
    }

    private <T> T pick(Function<Containers, T> inContainer, Supplier<T> embedded) {
        var engine = containers.get();
        if (engine.available()) {
            try {
                return inContainer.apply(engine);
            } catch (RuntimeException e) {
                System.err.println("A container engine answers but does not start the server (" + e.getMessage()
                        + "); using the embedded one.");
            }
        }
        return embedded.get();
    }

    /** A value made at first use, by one thread. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private @Nullable T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }
    }
}
