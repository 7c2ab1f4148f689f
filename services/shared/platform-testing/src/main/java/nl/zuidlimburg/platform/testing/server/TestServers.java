package nl.zuidlimburg.platform.testing.server;

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
        var _ = CONTROL.apply("postgres");
        kafka.join();
    }

    /** A new, empty database that is owned by a role of its own; the name gets a number when it was given before. */
    public static Database newDatabase(String name) {
        return Database.create(CONTROL.apply("postgres"), name);
    }

    /** Where Kafka listens; the address survives {@link #stopKafka()} and {@link #startKafka()}. */
    public static String bootstrapServers() {
        return CONTROL.apply("kafka");
    }

    /** An outage: connections break, and nobody answers until {@link #startKafka()}. What was written stays. */
    public static void stopKafka() {
        var _ = CONTROL.apply("stop-kafka");
    }

    public static void startKafka() {
        var _ = CONTROL.apply("start-kafka");
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
