package nl.zuidlimburg.platform.event;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The relay's side of the broker: one producer with a fixed transactional id, so that a relay that lost its lock is
 * fenced.
 *
 * <p>Each transaction also commits the last sequence it holds, as the offset of a group that no one reads with. After a
 * crash between the broker's commit and ours, that number says what was sent: nothing goes out twice.
 */
final class RelayBroker implements AutoCloseable {
    /** A dead relay's open transaction hides later facts from readers no longer than this. */
    private static final int TRANSACTION_MS = 15_000;

    /** A send fails, and the relay begins anew, well before its lease ends. */
    private static final int DELIVERY_MS = 10_000;

    private final Map<String, Object> connection;
    private final EventConfig config;
    private final Producer<String, byte[]> producer;
    private final TopicPartition progress;

    RelayBroker(Map<String, Object> connection, EventConfig config) throws InterruptedException {
        this.connection = connection;
        this.config = config;
        this.progress = new TopicPartition(config.topicName(), 0);
        ensureTopic();
        var properties = new HashMap<>(connection);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "relay-" + config.service());
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MS);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MS);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVERY_MS / 2);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVERY_MS);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // The default of 32 MB is for producers that fill it; ours waits for every batch.
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024 + 500L * Outbox.MAX_BYTES);
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Sends all or nothing, in order. */
    void send(List<RelayDatabase.OutboxRow> rows) throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        List<Future<?>> acknowledgements = new ArrayList<>(rows.size());
        for (var row : rows) {
            var record = KafkaMessageFactory.<String>createWriter(
                            config.topicName(),
                            null,
                            row.recordedAt().toEpochMilli(),
                            row.subject().toString())
                    .writeBinary(Envelope.of(row, config));
            acknowledgements.add(producer.send(record));
        }
        producer.sendOffsetsToTransaction(
                Map.of(progress, new OffsetAndMetadata(rows.getLast().sequence())), new ConsumerGroupMetadata(group()));
        producer.commitTransaction();
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    /** The last sequence that the topic holds, as far as the broker remembers; 0 if it does not. */
    long lastSequence() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(connection)) {
            var offsets = admin.listConsumerGroupOffsets(
                            group(), new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata()
                    .get();
            var offset = offsets.get(progress);
            return offset == null ? 0 : offset.offset();
        }
    }

    private void ensureTopic() throws InterruptedException {
        if (!config.topic().create()) {
            return;
        }
        int partitions = config.topic().partitions();
        var topic = new NewTopic(config.topicName(), Optional.of(partitions), replicas())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1"));
        Topics.ensure(connection, topic);
    }

    private Optional<Short> replicas() {
        return config.topic().replicas() < 0
                ? Optional.empty()
                : Optional.of(config.topic().replicas());
    }

    private String group() {
        return "relay-" + config.service();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
