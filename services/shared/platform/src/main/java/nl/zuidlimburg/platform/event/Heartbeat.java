package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells readers every few seconds how far this publisher is, so that they know when what they hold is late. It does not
 * go through the relay: it must also speak when that stands still.
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class Heartbeat {
    /** Compacted: one record per service remains. */
    static final String TOPIC = "nl.zuidlimburg.hartslag";

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    /** The oldest; a beat must fit the producer's small buffer, and more partitions than this nobody reads. */
    private static final int MOST = 50;

    private final EventConfig config;
    private final Map<String, Object> broker;
    private final DataSource database;
    private final BlockedRecords blocked;
    private final ObjectMapper json;
    private final Clock clock;
    private final String version;
    private @Nullable Producer<String, byte[]> producer;

    Heartbeat(
            EventConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            DataSource database,
            BlockedRecords blocked,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.broker = broker;
        this.database = database;
        this.blocked = blocked;
        this.json = json;
        this.clock = clock;
        this.version = version;
    }

    /**
     * How far this publisher is, and what it holds of others' facts.
     *
     * @param oudsteOnverzonden when the oldest fact was recorded that is not on the topic yet; null if all are
     * @param blokkades held records, without the technical cause: that is for operators, at {@code /v1/blokkades}
     */
    record Hartslag(
            String dienst,
            String versie,
            Instant tijd,
            long laatsteSequence,
            @Nullable Instant oudsteOnverzonden,
            List<Blokkade> blokkades) {}

    record Blokkade(
            long id,
            String afnemer,
            String topic,
            int partitie,
            long offset,
            @Nullable String type,
            Instant sinds,
            int pogingen) {
        static Blokkade of(BlockedRecords.BlockedRecord held) {
            return new Blokkade(
                    held.id(),
                    held.afnemer(),
                    held.topic(),
                    held.partitie(),
                    held.offset(),
                    held.type(),
                    held.sinds(),
                    held.pogingen());
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        try {
            var body = json.writeValueAsBytes(read());
            producer().send(new ProducerRecord<>(TOPIC, config.service(), body)).get();
        } catch (SQLException | ExecutionException | JsonProcessingException | RuntimeException e) {
            LOG.warnf("No heartbeat sent: %s", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Hartslag read() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select (select max(sequence) from outbox where sent_at is not null
                                  and sequence >= (select coalesce(max(sequence), 0) - 10000 from outbox)),
                               least((select recorded_at from outbox where sequence is not null and sent_at is null order by sequence limit 1),
                                     (select recorded_at from outbox where sequence is null and audience <> 'INTERN' order by id limit 1))""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            return new Hartslag(
                    config.service(),
                    version,
                    clock.instant(),
                    row.getLong(1),
                    oldest == null ? null : oldest.toInstant(),
                    blocked.open().stream().limit(MOST).map(Blokkade::of).toList());
        }
    }

    private Producer<String, byte[]> producer() throws InterruptedException {
        if (producer == null) {
            if (config.topic().create()) {
                Topics.ensure(
                        broker,
                        new NewTopic(TOPIC, Optional.of(1), Optional.empty())
                                .configs(
                                        Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
            }
            var properties = new HashMap<>(broker);
            properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 4000);
            properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
            properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4000);
            properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64 * 1024);
            properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 4 * 1024);
            producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
