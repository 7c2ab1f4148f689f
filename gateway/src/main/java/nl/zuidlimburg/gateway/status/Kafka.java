package nl.zuidlimburg.gateway.status;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Looks at the broker without taking part: no group, nothing committed. */
@ApplicationScoped
class Kafka {
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    Kafka(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    synchronized Admin admin() {
        if (admin == null) {
            var properties = new HashMap<>(broker);
            properties.put("request.timeout.ms", (int) PATIENCE.toMillis());
            properties.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
            admin = Admin.create(properties);
        }
        return admin;
    }

    KafkaConsumer<String, byte[]> reader() {
        var properties = new HashMap<>(broker);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // Who looks at what is there need not wait for what comes.
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** True until the time is over; measured, not read from a clock. */
    static BooleanSupplier within(Duration time) {
        long begin = System.nanoTime();
        return () -> System.nanoTime() - begin < time.toNanos();
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
