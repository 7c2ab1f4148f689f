package nl.zuidlimburg.notities.gedeeld;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.testing.server.TestServers;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What a consumer promises, with records as another service would send them. */
@QuarkusTest
class InboxTest {
    private static final String TOPIC = "nl.zuidlimburg.notities";
    private static final int PARTITIONS = 6;

    @Inject
    DataSource database;

    @Test
    void aRedeliveredOrOlderFactHasNoSecondEffect() throws Exception {
        // Given a fact that was processed
        var id = UUID.randomUUID();
        send(0, id, 7, "Zeven");
        awaitTitle(id, "Zeven");

        // When it comes again, and an older one after it
        send(0, id, 7, "Zeven, opnieuw");
        send(0, id, 6, "Zes");
        var next = UUID.randomUUID();
        send(0, next, 8, "Volgende");

        // Then neither had an effect
        awaitTitle(next, "Volgende");
        assertThat(title(id)).isEqualTo("Zeven");
    }

    @Test
    void aPoisonedRecordHoldsItsPartitionAndNothingElseUntilAnOperatorSkipsIt() throws Exception {
        // Given a record that cannot be processed, and a good one behind it on the same partition
        var poisoned = UUID.randomUUID();
        var behind = UUID.randomUUID();
        send(1, poisoned, "{\"id\": \"geen uuid\"}", 100);
        send(1, behind, 101, "Erachter");

        // When the other partitions go on
        var others = List.of(2, 3, 4, 5);
        for (int partition : others) {
            var id = new UUID(partition, partition);
            send(partition, id, 100, "Partitie " + partition);
            awaitTitle(id, "Partitie " + partition);
        }

        // Then the record is on the list of the operator, and the one behind it waits; the application is ready
        var blocked = await("blocked").atMost(Duration.ofSeconds(20)).until(this::blocked, list -> list.size() == 1);
        assertThat(blocked.getFirst())
                .containsEntry("topic", TOPIC)
                .containsEntry("partitie", 1)
                .containsEntry("onderwerp", poisoned.toString());
        assertThat(title(behind)).isNull();
        var held = await("heartbeat")
                .atMost(Duration.ofSeconds(20))
                .until(InboxTest::beat, beat -> beat.contains("\"offset\""));
        assertThat(held).contains(TOPIC, "\"partitie\":1").doesNotContain("fout", poisoned.toString());
        given().get("/q/health/ready").then().statusCode(200);

        // and after the operator's reason the partition goes on
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType(ContentType.JSON)
                .body("{\"reden\":\"Testbericht van de leverancier.\"}")
                .post("/v1/blokkades/" + blocked.getFirst().get("id") + "/overslagen")
                .then()
                .statusCode(204);
        awaitTitle(behind, "Erachter");
        assertThat(blocked()).isEmpty();
    }

    @Test
    void onlyAnOperatorSeesAndSkipsBlockedRecords() {
        given().get("/v1/blokkades").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.redacteur("notities"))
                .get("/v1/blokkades")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType(ContentType.JSON)
                .body("{\"reden\":\"Bestaat niet.\"}")
                .post("/v1/blokkades/987654321/overslagen")
                .then()
                .statusCode(404);
    }

    /** What this service told about itself last. */
    private static String beat() {
        return Topic.of("hartslag").records().stream()
                .filter(record -> "notities".equals(record.key()))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .reduce("", (earlier, later) -> later);
    }

    private List<Map<String, Object>> blocked() {
        return given().auth()
                .oauth2(Tokens.beheerder())
                .get("/v1/blokkades")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private void send(int partition, UUID subject, long sequence, String title) throws Exception {
        send(
                partition,
                subject,
                "{\"id\":\"" + subject + "\",\"versie\":" + sequence + ",\"titel\":\"" + title
                        + "\",\"status\":\"open\"}",
                sequence);
    }

    private void send(int partition, UUID subject, String data, long sequence)
            throws ExecutionException, InterruptedException {
        assertThat(partition).isLessThan(PARTITIONS);
        var record = new ProducerRecord<>(TOPIC, partition, subject.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "urn:nld:oin:1:systeem:elders",
                        "ce_type", "nl.zuidlimburg.notities.notitie-gedeeld",
                        "ce_subject", subject.toString(),
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_sequence", "%020d".formatted(sequence),
                        "ce_zichtbaarheid", "partners",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> properties = Map.of("bootstrap.servers", TestServers.bootstrapServers());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private void awaitTitle(UUID id, String expected) {
        await(expected).atMost(Duration.ofSeconds(20)).until(() -> expected.equals(title(id)));
    }

    private String title(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select titel from gedeelde_notitie where id = ?")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
