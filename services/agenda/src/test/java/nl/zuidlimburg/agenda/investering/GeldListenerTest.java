package nl.zuidlimburg.agenda.investering;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.contract.Contracts;
import nl.zuidlimburg.platform.testing.server.TestServers;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Money of others, in the examples of their contracts. */
@QuarkusTest
class GeldListenerTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestServers.bootstrapServers());

    @BeforeAll
    static void topics() throws Exception {
        try (var admin = Admin.create(BROKER)) {
            var bestaand = admin.listTopics().names().get();
            for (var dienst : List.of("nl.zuidlimburg.vhf", "nl.zuidlimburg.water")) {
                if (!bestaand.contains(dienst)) {
                    admin.createTopics(List.of(new NewTopic(dienst, 6, (short) 1)))
                            .all()
                            .get();
                }
            }
        }
    }

    @Test
    void een_toekenning_wordt_een_keer_een_geldstroom_en_volgt_haar_bron() throws Exception {
        // Given
        var toekenning = voorbeeld("vhf", "toekenning-vastgelegd").put("code", "proef-toekenning");
        stuur("vhf", "toekenning-vastgelegd", toekenning, 1);
        stuur("vhf", "toekenning-vastgelegd", toekenning, 1);
        wacht("vhf-proef-toekenning", 820_000_000L);

        // When
        stuur("vhf", "toekenning-gewijzigd", toekenning.deepCopy().put("rijksbijdrageInCenten", 700_000_000L), 2);

        // Then
        wacht("vhf-proef-toekenning", 700_000_000L);
        given().get("/v1/geldstromen/vhf-proef-toekenning")
                .then()
                .statusCode(200)
                .body("bronsoort", equalTo("rijk"))
                .body("zekerheid", equalTo("toegezegd"))
                .body("versie", equalTo(1));
    }

    @Test
    void een_maatregel_zonder_die_financier_laat_een_lege_geldstroom_na() throws Exception {
        // Given
        var maatregel = voorbeeld("water", "maatregel-opgenomen").put("nummer", "MR-2026-9999");
        stuur("water", "maatregel-opgenomen", maatregel, 1);
        wacht("mr-2026-9999-provincie-limburg-toegezegd", 125_000_050L);
        var zonder = maatregel.deepCopy();
        zonder.putArray("financiers");

        // When
        stuur("water", "maatregel-gewijzigd", zonder, 2);

        // Then
        wacht("mr-2026-9999-provincie-limburg-toegezegd", 0L);
    }

    private static void wacht(String code, long bedrag) {
        await("geldstroom " + code).atMost(Duration.ofSeconds(40)).until(() -> {
            var antwoord = given().auth().oauth2(Tokens.redacteur("agenda")).get("/v1/geldstromen/" + code);
            return antwoord.statusCode() == 200 && antwoord.jsonPath().getLong("bedragInCenten") == bedrag;
        });
    }

    private static ObjectNode voorbeeld(String dienst, String feit) {
        ObjectNode voorbeeld = new Contracts(dienst).example(feit).deepCopy();
        return voorbeeld.put("id", UUID.randomUUID().toString());
    }

    private static void stuur(String dienst, String feit, ObjectNode data, long volgnummer) throws Exception {
        var record = new ProducerRecord<>(
                "nl.zuidlimburg." + dienst,
                data.path("id").asText(),
                data.toString().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:nld:oin:1:systeem:" + dienst,
                        "ce_type",
                        "nl.zuidlimburg." + dienst + "." + feit,
                        "ce_subject",
                        data.path("id").asText(),
                        "ce_time",
                        "2026-03-02T00:00:00Z",
                        "ce_sequence",
                        "%020d".formatted(volgnummer),
                        "ce_zichtbaarheid",
                        "openbaar",
                        "content-type",
                        "application/json")
                .forEach((naam, waarde) -> record.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }
}
