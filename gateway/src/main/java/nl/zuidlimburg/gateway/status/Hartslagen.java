package nl.zuidlimburg.gateway.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What publishers last told about themselves. */
@ApplicationScoped
class Hartslagen {
    private static final Logger LOG = Logger.getLogger(Hartslagen.class);
    private static final TopicPartition TOPIC = new TopicPartition("nl.zuidlimburg.hartslag", 0);
    /** The last few minutes of a handful of services; who is not among them does not beat. */
    private static final long LOOK_BACK = 300;

    private final Kafka kafka;
    private final ObjectMapper json;

    Hartslagen(Kafka kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    record Hartslag(
            String dienst,
            @Nullable String versie,
            Instant tijd,
            @Nullable Long laatsteSequence,
            @Nullable Instant oudsteOnverzonden,
            List<Blokkade> blokkades) {
        Hartslag {
            // A publisher of an older version does not tell.
            blokkades = blokkades == null ? List.of() : blokkades;
        }
    }

    record Blokkade(
            long id,
            String afnemer,
            String topic,
            int partitie,
            long offset,
            @Nullable String type,
            Instant sinds,
            int pogingen) {}

    /** By service. */
    Map<String, Hartslag> read() {
        var beats = new HashMap<String, Hartslag>();
        try (var consumer = kafka.reader()) {
            if (!consumer.listTopics(Kafka.PATIENCE).containsKey(TOPIC.topic())) {
                return beats;
            }
            consumer.assign(List.of(TOPIC));
            long end = consumer.endOffsets(List.of(TOPIC), Kafka.PATIENCE).getOrDefault(TOPIC, 0L);
            long begin =
                    consumer.beginningOffsets(List.of(TOPIC), Kafka.PATIENCE).getOrDefault(TOPIC, 0L);
            consumer.seek(TOPIC, Math.max(begin, end - LOOK_BACK));
            var patience = Kafka.within(Kafka.PATIENCE);
            while (consumer.position(TOPIC) < end && patience.getAsBoolean()) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> add(beats, record.value()));
            }
        }
        return beats;
    }

    private void add(Map<String, Hartslag> beats, byte @Nullable [] value) {
        if (value == null) {
            return;
        }
        try {
            var beat = json.readValue(value, Hartslag.class);
            beats.put(beat.dienst(), beat);
        } catch (IOException e) {
            LOG.debugf("An unreadable heartbeat: %s", e.getMessage());
        }
    }
}
