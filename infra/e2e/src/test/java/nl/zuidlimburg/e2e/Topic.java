package nl.zuidlimburg.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as an integration does: committed records, from the beginning. */
final class Topic {
    private Topic() {}

    /** Waits for the last record about the item. */
    static Event await(String topic, String key) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                Platform.kafka(),
                "group.id",
                UUID.randomUUID().toString(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Event last = null;
            var deadline = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(deadline)) {
                var records = consumer.poll(Duration.ofMillis(500));
                for (var record : records) {
                    if (record.key().equals(key)) {
                        last = new Event(record);
                    }
                }
                if (last != null && records.isEmpty()) {
                    return last;
                }
            }
            throw new AssertionError("No record about " + key + " on " + topic);
        }
    }

    /** One record of the topic. */
    record Event(ConsumerRecord<String, byte[]> record) {
        String header(String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }

        JsonNode data() {
            try {
                return Http.JSON.readTree(record.value());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
