package nl.zuidlimburg.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zuidlimburg.gateway.proxy.Services;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How far each consumer of each topic is behind. */
@ApplicationScoped
class Achterstanden {
    /** A consumer in good health is never this far behind. */
    private static final Duration LATE = Duration.ofSeconds(20);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Under such a name a relay notes how far it sent; it reads nothing and so is never behind. */
    private static final String BOOKKEEPING = "relay-";

    private final Kafka kafka;
    private final Services services;
    private final Clock clock;
    private final String ownGroup;

    Achterstanden(
            Kafka kafka,
            Services services,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.incoming.gebied.group.id") String ownGroup) {
        this.kafka = kafka;
        this.services = services;
        this.clock = clock;
        this.ownGroup = ownGroup;
    }

    List<Status.Stroom> read() {
        var admin = kafka.admin();
        var topics = services.services().keySet().stream()
                .map(name -> "nl.zuidlimburg." + name)
                .sorted()
                .toList();
        var known = await(admin.listTopics().names());
        var present = topics.stream().filter(known::contains).toList();
        var partitions = new ArrayList<TopicPartition>();
        await(admin.describeTopics(present).allTopicNames()).forEach((name, topic) -> topic.partitions()
                .forEach(partition -> partitions.add(new TopicPartition(name, partition.partition()))));
        var ends = ends(admin, partitions);
        var groups = await(admin.listConsumerGroups().all()).stream()
                .map(ConsumerGroupListing::groupId)
                .filter(group -> !group.startsWith(BOOKKEEPING))
                .sorted()
                .toList();
        var perTopic = new TreeMap<String, List<Status.Afnemer>>();
        try (var reader = kafka.reader()) {
            for (String group : groups) {
                var committed = await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
                for (String topic : present) {
                    var own = ends.entrySet().stream()
                            .filter(end -> end.getKey().topic().equals(topic))
                            .toList();
                    if (own.stream().anyMatch(end -> committed.get(end.getKey()) != null) || group.equals(ownGroup)) {
                        perTopic.computeIfAbsent(topic, t -> new ArrayList<>())
                                .add(consumer(reader, group, own, committed));
                    }
                }
            }
        }
        return topics.stream()
                .map(topic -> stream(topic, perTopic.getOrDefault(topic, List.of())))
                .toList();
    }

    private Status.Stroom stream(String topic, List<Status.Afnemer> consumers) {
        var own = consumers.stream().filter(c -> c.afnemer().equals(ownGroup)).findFirst();
        boolean late = own.map(Status.Afnemer::oudste)
                .map(oldest -> oldest.isBefore(clock.instant().minus(LATE)))
                .orElse(false);
        return new Status.Stroom(topic, own.map(Status.Afnemer::achterstand).orElse(0L), late, consumers);
    }

    private static Status.Afnemer consumer(
            KafkaConsumer<String, byte[]> reader,
            String group,
            List<Map.Entry<TopicPartition, Long>> ends,
            Map<TopicPartition, @Nullable OffsetAndMetadata> committed) {
        var behind = new HashMap<TopicPartition, Long>();
        var from = new HashMap<TopicPartition, Long>();
        for (var end : ends) {
            var at = committed.get(end.getKey());
            long begin = at == null ? 0 : at.offset();
            if (begin < end.getValue()) {
                from.put(end.getKey(), begin);
                behind.put(end.getKey(), end.getValue());
            }
        }
        var seen = look(reader, from, behind);
        var partitions = ends.stream()
                .map(end -> seen.getOrDefault(
                        end.getKey(), new Status.Partitie(end.getKey().partition(), 0, null)))
                .sorted(Comparator.comparingInt(Status.Partitie::partitie))
                .toList();
        var oldest = partitions.stream()
                .map(Status.Partitie::oudste)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Status.Afnemer(
                group,
                partitions.stream().mapToLong(Status.Partitie::achterstand).sum(),
                oldest,
                partitions);
    }

    /**
     * The end of a transaction takes an offset too, and a consumer commits the place after its last record: so a
     * difference of offsets may hold no record at all. One look at the topic tells; at all partitions at once, because
     * a look at an empty one takes as long as the broker waits for something to come.
     */
    private static Map<TopicPartition, Status.Partitie> look(
            KafkaConsumer<String, byte[]> reader, Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        var found = new HashMap<TopicPartition, Status.Partitie>();
        reader.assign(from.keySet());
        from.forEach(reader::seek);
        var waiting = new HashSet<>(from.keySet());
        var patience = Kafka.within(LOOK);
        while (!waiting.isEmpty() && patience.getAsBoolean()) {
            var records = reader.poll(Duration.ofMillis(100));
            for (var partition : List.copyOf(waiting)) {
                var some = records.records(partition);
                long rest = ends.getOrDefault(partition, 0L) - reader.position(partition);
                if (some.isEmpty() && rest > 0) {
                    continue;
                }
                var oldest = some.isEmpty()
                        ? null
                        : Instant.ofEpochMilli(some.getFirst().timestamp());
                found.put(
                        partition, new Status.Partitie(partition.partition(), some.size() + Math.max(0, rest), oldest));
                waiting.remove(partition);
            }
            reader.pause(found.keySet());
        }
        for (var partition : waiting) {
            long rest = ends.getOrDefault(partition, 0L) - reader.position(partition);
            found.put(partition, new Status.Partitie(partition.partition(), rest, null));
        }
        return found;
    }

    private static Map<TopicPartition, Long> ends(Admin admin, List<TopicPartition> partitions) {
        var asked = new TreeMap<TopicPartition, OffsetSpec>(
                Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        var ends = new TreeMap<TopicPartition, Long>(asked.comparator());
        await(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(Kafka.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking Kafka", e);
        }
    }
}
