package nl.zuidlimburg.platform.testing.topic;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.zuidlimburg.platform.testing.server.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What everybody can read on a topic: committed records only, from the beginning, each partition in order. */
public record Topic(String name) {

    /** The topic of a service. */
    public static Topic of(String service) {
        return new Topic("nl.zuidlimburg." + service);
    }

    /** Everything that is on the topic now. */
    public List<ConsumerRecord<String, byte[]>> records() {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public List<CloudEvent> events() {
        return records().stream()
                .map(record -> KafkaMessageFactory.createReader(record).toEvent())
                .toList();
    }

    /** The events about one item, in order. */
    public List<CloudEvent> eventsOf(Object subject) {
        return events().stream()
                .filter(event -> subject.toString().equals(event.getSubject()))
                .toList();
    }

    /** Waits until the events about the item are as wanted, and returns them. */
    public List<CloudEvent> await(Object subject, Predicate<List<CloudEvent>> wanted) {
        return Awaitility.await("events about " + subject + " on " + name)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> eventsOf(subject), wanted);
    }

    /** Waits for the event of this short type ({@code knelpunt-opgelost}) about the item. */
    public CloudEvent await(Object subject, String type) {
        return await(subject, events -> events.stream().anyMatch(hasType(type))).stream()
                .filter(hasType(type))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Predicate<CloudEvent> hasType(String type) {
        return event -> event.getType().equals(name + "." + type);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "allow.auto.create.topics",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
