package nl.zuidlimburg.vhf.barriere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.zuidlimburg.platform.testing.contract.Contracts;
import nl.zuidlimburg.platform.testing.server.TestServers;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fate of a knelpunt, in the examples of its contract. */
@QuarkusTest
class BarriereVolgtKnelpuntTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestServers.bootstrapServers());
    private static final AtomicLong VOLGNUMMER = new AtomicLong(1);

    @BeforeAll
    static void topic() throws Exception {
        try (var admin = Admin.create(BROKER)) {
            if (!admin.listTopics().names().get().contains("nl.zuidlimburg.knelpunten")) {
                admin.createTopics(List.of(new NewTopic("nl.zuidlimburg.knelpunten", 6, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void een_wettelijke_barriere_gaat_naar_het_register() throws Exception {
        // When
        String id = WerkFixtures.maak("barrieres", WerkFixtures.barriere("wettelijk"))
                .path("id");

        // Then
        var feit = Topic.of("vhf").await(id, "barriere-geregistreerd");
        var data = new ObjectMapper().readTree(feit.getData().toBytes());
        assertThat(data.path("aard").asText()).isEqualTo("wettelijk");
        assertThat(data.path("knelpunt").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "knelpunt-vastgesteld, in-behandeling, barriere-in-behandeling-genomen",
        "knelpunt-afgewezen, geidentificeerd, barriere-gewijzigd",
        "knelpunt-opgelost, weggenomen, barriere-weggenomen",
        "knelpunt-onoplosbaar-verklaard, geaccepteerd, barriere-geaccepteerd",
        "knelpunt-heropend, in-behandeling, barriere-in-behandeling-genomen"
    })
    void elke_uitkomst_van_het_knelpunt_is_die_van_de_barriere(String feit, String status, String gevolg)
            throws Exception {
        // Given
        String id = WerkFixtures.maak("barrieres", WerkFixtures.barriere("wettelijk"))
                .path("id");
        var knelpunt = voorbeeld(feit, id);

        // When: delivered twice
        long volgnummer = VOLGNUMMER.incrementAndGet();
        stuur(feit, knelpunt, volgnummer);
        stuur(feit, knelpunt, volgnummer);

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> status(id).equals(status) && knelpunt(id) != null);
        assertThat(knelpunt(id)).isEqualTo(knelpunt.path("id").asText());
        Topic.of("vhf").await(id, gevolg);
        assertThat(Topic.of("vhf").eventsOf(id)).hasSize(2);
    }

    @Test
    void na_samenvoegen_volgt_de_barriere_het_nieuwe_knelpunt() throws Exception {
        // Given
        String id = WerkFixtures.maak("barrieres", WerkFixtures.barriere("wettelijk"))
                .path("id");
        var oud = voorbeeld("knelpunt-vastgesteld", id);
        stuur("knelpunt-vastgesteld", oud, VOLGNUMMER.incrementAndGet());
        await().atMost(Duration.ofSeconds(40)).until(() -> status(id).equals("in-behandeling"));
        var nieuw = UUID.randomUUID().toString();

        // When
        var samen =
                voorbeeld("knelpunt-samengevoegd", id).put("id", oud.path("id").asText());
        samen.withObject("opgegaanIn").put("id", nieuw);
        stuur("knelpunt-samengevoegd", samen, VOLGNUMMER.incrementAndGet());
        await().atMost(Duration.ofSeconds(40)).until(() -> nieuw.equals(knelpunt(id)));
        var opgelost = voorbeeld("knelpunt-opgelost", id).put("id", nieuw);
        opgelost.putArray("samengevoegdUit")
                .addObject()
                .put("id", oud.path("id").asText());
        stuur("knelpunt-opgelost", opgelost, VOLGNUMMER.incrementAndGet());

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> status(id).equals("weggenomen"));
    }

    @Test
    void een_ingetrokken_knelpunt_verdwijnt_uit_het_zicht() throws Exception {
        // Given
        String id = WerkFixtures.maak("barrieres", WerkFixtures.barriere("wettelijk"))
                .path("id");
        var knelpunt = voorbeeld("knelpunt-vastgesteld", id);
        stuur("knelpunt-vastgesteld", knelpunt, VOLGNUMMER.incrementAndGet());
        await().atMost(Duration.ofSeconds(40)).until(() -> status(id).equals("in-behandeling"));

        // When
        ObjectNode ingetrokken =
                new Contracts("knelpunten").example("knelpunt-ingetrokken").deepCopy();
        stuur(
                "knelpunt-ingetrokken",
                ingetrokken.put("id", knelpunt.path("id").asText()),
                VOLGNUMMER.incrementAndGet());

        // Then
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Vhf.redacteur().get("/v1/barrieres/" + id).path("knelpuntNummer") == null);
    }

    private static String status(String id) {
        return Vhf.redacteur().get("/v1/barrieres/" + id).path("status");
    }

    private static String knelpunt(String id) {
        return Vhf.redacteur().get("/v1/barrieres/" + id).path("knelpunt");
    }

    /** The example of the contract, about a new knelpunt that came from the barrière. */
    private static ObjectNode voorbeeld(String feit, String barriere) {
        ObjectNode voorbeeld = new Contracts("knelpunten").example(feit).deepCopy();
        voorbeeld.putArray("herkomsten").addObject().put("urn", "urn:zl:vhf:barriere:" + barriere);
        return voorbeeld.put("id", UUID.randomUUID().toString());
    }

    private static void stuur(String feit, ObjectNode data, long volgnummer) throws Exception {
        var record = new ProducerRecord<>(
                "nl.zuidlimburg.knelpunten",
                data.path("id").asText(),
                data.toString().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:nld:oin:1:systeem:knelpunten",
                        "ce_type",
                        "nl.zuidlimburg.knelpunten." + feit,
                        "ce_subject",
                        data.path("id").asText(),
                        "ce_time",
                        "2026-03-02T00:00:00Z",
                        "ce_sequence",
                        "%020d".formatted(volgnummer),
                        "ce_zichtbaarheid",
                        "partners",
                        "content-type",
                        "application/json")
                .forEach((naam, waarde) -> record.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }
}
