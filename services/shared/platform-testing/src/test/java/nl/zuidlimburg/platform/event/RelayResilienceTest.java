package nl.zuidlimburg.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.zuidlimburg.platform.testing.server.Database;
import nl.zuidlimburg.platform.testing.server.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the relay promises under the worst that a data centre does, with real processes, broker and database. */
class RelayResilienceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nothing_is_lost_doubled_or_out_of_order_under_twenty_writers() throws Exception {
        // Given two replicas of the relay and twenty writers
        var service = "veerkracht";
        var database = TestServers.newDatabase(service);
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/platform")
                .load()
                .migrate();
        var first = start(service, database);
        awaitRelaying(database, 0);
        var second = start(service, database);
        long frozenAt;
        RelayProcess third;
        var writers = new Writers(database.dataSource(), 20);
        try (writers) {
            awaitSent(database, 200);

            // When the relaying process is killed mid-batch
            first.kill();
            awaitSent(database, sent(database) + 200);

            // and its successor is frozen past its lock, with a third one standing by
            third = start(service, database);
            second.freeze();
            frozenAt = sent(database);
            awaitSent(database, frozenAt + 200);
            second.thaw();
            awaitSent(database, sent(database) + 200);

            // and the broker is away for a minute
            TestServers.stopKafka();
            long writtenAtOutage = writers.written.get();
            Thread.sleep(Duration.ofSeconds(Long.getLong("resilience.outage.seconds", 60)));
            assertThat(writers.written.get()).isGreaterThan(writtenAtOutage + 100);
            TestServers.startKafka();
            awaitSent(database, sent(database) + 200);

            // and the one that relays now is killed too
            third.kill();
        }
        await("everything sent").atMost(Duration.ofSeconds(90)).until(() -> unsent(database) == 0);
        second.kill();

        // Then no write failed, and the topic holds every fact once, in order
        assertThat(writers.failures).isEmpty();
        var records = read("nl.zuidlimburg." + service);
        assertThat(records).hasSize((int) writers.written.get());
        assertThat(records.stream().map(RelayResilienceTest::sequence).sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, records.size()).boxed().toList());
        Map<String, List<Long>> perSubject = new HashMap<>();
        for (var record : records) {
            perSubject
                    .computeIfAbsent(record.key(), key -> new ArrayList<>())
                    .add(JSON.readTree(record.value()).get("nummer").asLong());
        }
        perSubject.forEach((subject, numbers) -> assertThat(numbers)
                .as("facts of %s in order", subject)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    private RelayProcess start(String service, Database database) throws IOException {
        return RelayProcess.start(service, database, Path.of("target", "relay.log"));
    }

    private static void awaitRelaying(Database database, long more) {
        await("a relay holds the lock")
                .atMost(Duration.ofSeconds(60))
                .until(() -> count(database, "select count(*) from pg_locks where locktype = 'advisory'") > more);
    }

    private static void awaitSent(Database database, long atLeast) {
        await("sent " + atLeast).atMost(Duration.ofSeconds(90)).until(() -> sent(database) >= atLeast);
    }

    private static long sent(Database database) throws SQLException {
        return count(database, "select count(*) from outbox where sent_at is not null");
    }

    private static long unsent(Database database) throws SQLException {
        return count(database, "select count(*) from outbox where sent_at is null");
    }

    private static long count(Database database, String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(
                new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", TestServers.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
