package nl.zuidlimburg.knelpunten.signaal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.Register;
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

/** Facts of others, in the words of their contracts. */
@QuarkusTest
class SignalenTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestServers.bootstrapServers());

    @BeforeAll
    static void topics() throws Exception {
        try (var admin = Admin.create(BROKER)) {
            var er = admin.listTopics().names().get();
            for (var topic : List.of("nl.zuidlimburg.vhf", "nl.zuidlimburg.water", "nl.zuidlimburg.agenda")) {
                if (!er.contains(topic)) {
                    admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1)))
                            .all()
                            .get();
                }
            }
        }
    }

    @Test
    void een_wettelijke_barriere_wordt_een_ontwerp_hoe_vaak_het_feit_ook_komt() throws Exception {
        // Given
        var barriere = voorbeeld("vhf", "barriere-geregistreerd");
        var andere = voorbeeld("vhf", "barriere-geregistreerd").put("aard", "financieel");

        // When: once, again with the same sequence, again as a later fact, and one that is no regulation
        stuur("vhf", "barriere-geregistreerd", barriere, 1);
        stuur("vhf", "barriere-geregistreerd", barriere, 1);
        stuur("vhf", "barriere-geregistreerd", barriere, 2);
        stuur("vhf", "barriere-geregistreerd", andere, 3);
        var laatste = voorbeeld("vhf", "barriere-geregistreerd");
        stuur("vhf", "barriere-geregistreerd", laatste, 4);

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> ontwerpen(laatste).size() == 1);
        await().atMost(Duration.ofSeconds(40)).until(() -> !ontwerpen(barriere).isEmpty());
        assertThat(ontwerpen(barriere)).containsExactly("ontwerp");
        assertThat(ontwerpen(andere)).isEmpty();
        given().get("/v1/knelpunten?status=ontwerp&aantal=true")
                .then()
                .body("aantal", org.hamcrest.Matchers.equalTo(0));
    }

    @Test
    void een_maatregel_die_de_wet_blokkeert_wordt_een_kandidaat_tenzij_er_al_een_knelpunt_is() throws Exception {
        // Given
        var nieuw = voorbeeld("water", "maatregel-geblokkeerd");
        var bekend = voorbeeld("water", "maatregel-geblokkeerd");
        bekend.withObject("feit").put("knelpunt", UUID.randomUUID().toString());

        // When
        stuur("water", "maatregel-geblokkeerd", bekend, 1);
        stuur("water", "maatregel-geblokkeerd", nieuw, 2);

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> !ontwerpen(nieuw).isEmpty());
        assertThat(ontwerpen(nieuw)).containsExactly("ontwerp");
        assertThat(ontwerpen(bekend)).isEmpty();
    }

    @Test
    void een_naam_van_agenda_vervangt_nog_niet_bekend() throws Exception {
        // Given
        var invoer = Register.invoer("Met een onbekende organisatie").put("probleemeigenaar", "onbekende-organisatie");
        var id = Register.meld(invoer);
        var organisatie = voorbeeld("agenda", "organisatie-opgenomen")
                .put("code", "onbekende-organisatie")
                .put("naam", "Nu bekend");

        // When
        var voor = naam(id);
        stuur("agenda", "organisatie-opgenomen", organisatie, 1);

        // Then
        assertThat(voor).isEqualTo("nog niet bekend");
        await().atMost(Duration.ofSeconds(40)).until(() -> naam(id).equals("Nu bekend"));
    }

    @Test
    void toegezegde_inbreng_van_een_doorbraak_staat_in_het_overzicht() throws Exception {
        // Given
        var inbreng = voorbeeld("agenda", "inbreng-toegezegd").put("omschrijving", "Toegezegd voor deze test");

        // When
        stuur("agenda", "inbreng-toegezegd", inbreng, 1);
        var geleverd = inbreng.deepCopy();
        geleverd.putObject("geleverdOp").put("waarde", "2026-06").put("precisie", "maand");
        stuur("agenda", "inbreng-geleverd", geleverd, 2);

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> "2026-06"
                .equals(given().get("/v1/overzichten/inbreng")
                        .jsonPath()
                        .getString("find { it.omschrijving == 'Toegezegd voor deze test' }.geleverdOp")));
    }

    private static String naam(String id) {
        return given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .get("/v1/knelpunten/" + id)
                .jsonPath()
                .getString("referenties.find { it.code == 'onbekende-organisatie' }.naam");
    }

    /** The status of every knelpunt that came from the thing. */
    private static List<String> ontwerpen(ObjectNode ding) {
        var id = ding.path("id").asText();
        return given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .accept("application/x-ndjson")
                .get("/v1/knelpunten/_export")
                .asString()
                .lines()
                .filter(regel -> regel.contains(":" + id))
                .map(regel -> io.restassured.path.json.JsonPath.from(regel).getString("status"))
                .toList();
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
                        "2026-01-01T00:00:00Z",
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
