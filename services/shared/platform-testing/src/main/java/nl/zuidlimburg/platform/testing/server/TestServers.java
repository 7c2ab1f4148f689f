package nl.zuidlimburg.platform.testing.server;

import jakarta.json.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The real PostgreSQL and Kafka of this JVM, started at first use and stopped when the JVM ends. In a
 * {@code @QuarkusTest} nothing has to be called: {@link PlatformTestResource} is registered for every such test.
 */
public final class TestServers {

    private static final UnaryOperator<String> CONTROL = onePerJvm();

    private TestServers() {}

    /** Starts both at the same time, which saves seconds. */
    public static void start() {
        var kafka = CompletableFuture.runAsync(TestServers::bootstrapServers);
        order("postgres");
        kafka.join();
    }

    /** A new, empty database that is owned by a role of its own; the name gets a number when it was given before. */
    public static Database newDatabase(String name) {
        return Database.create(order("postgres"), name);
    }

    /** Where Kafka listens; the address survives {@link #stopKafka()} and {@link #startKafka()}. */
    public static String bootstrapServers() {
        return order("kafka");
    }

    /** An outage: connections break, and nobody answers until {@link #startKafka()}. What was written stays. */
    public static void stopKafka() {
        order("stop-kafka");
    }

    public static void startKafka() {
        order("start-kafka");
    }

    /** The address of the identity provider, as it stands in the tokens. */
    public static String issuer() {
        return order("issuer");
    }

    /** An access token with these claims. */
    public static String sign(JsonObject claims) {
        return order("sign " + claims);
    }

    /** The same claims, signed by somebody whom nobody trusts. */
    public static String forge(JsonObject claims) {
        return order("forge " + claims);
    }

    private static String order(String order) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // The threads of a server inherit it.
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return CONTROL.apply(order);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /**
     * Quarkus loads test classes by class loaders of its own, which come and go with the application; servers must not. So
     * they live in the system class loader, and only types of the JDK cross the border.
     */
    @SuppressWarnings("unchecked")
    private static UnaryOperator<String> onePerJvm() {
        try {
            var type = ClassLoader.getSystemClassLoader().loadClass(ServerControl.class.getName());
            var instance = type.getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (UnaryOperator<String>) instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
