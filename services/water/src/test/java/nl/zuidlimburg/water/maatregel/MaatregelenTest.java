package nl.zuidlimburg.water.maatregel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

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
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.Vormen.Item;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures over HTTP, and the fate of the knelpunt that blocks one, in the examples of its contract. */
@QuarkusTest
class MaatregelenTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestServers.bootstrapServers());
    private static final AtomicLong VOLGNUMMER = new AtomicLong(1);
    private static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";

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
    void een_knelpunt_blokkeert_en_zijn_oplossing_deblokkeert() throws Exception {
        // Given
        var maatregel = MaatregelFixtures.gedeeld(StroomgebiedFixtures.nieuw(), "");
        var _ = WerkFixtures.doe(maatregel, "blokkades", MaatregelFixtures.WETTELIJK);
        assertThat(Topic.of("water").await(maatregel.id(), "maatregel-geblokkeerd"))
                .isNotNull();

        // When
        var knelpunt =
                stuur("knelpunt-vastgesteld", maatregel, UUID.randomUUID().toString());
        await().atMost(Duration.ofSeconds(40)).until(() -> knelpunt.equals(toon(maatregel, "blokkade.knelpunt")));
        var _ = stuur("knelpunt-opgelost", maatregel, knelpunt);

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> "idee".equals(toon(maatregel, "fase")));
        assertThat(toon(maatregel, "blokkade")).isNull();
        assertThat(Topic.of("water").await(maatregel.id(), "maatregel-gedeblokkeerd"))
                .isNotNull();
    }

    @Test
    void een_vastgesteld_knelpunt_blokkeert_de_maatregel_waar_het_uit_kwam() throws Exception {
        // Given
        var maatregel = MaatregelFixtures.gedeeld(StroomgebiedFixtures.nieuw(), "");

        // When
        var knelpunt =
                stuur("knelpunt-vastgesteld", maatregel, UUID.randomUUID().toString());

        // Then
        await().atMost(Duration.ofSeconds(40)).until(() -> "geblokkeerd".equals(toon(maatregel, "fase")));
        assertThat(toon(maatregel, "blokkade.knelpunt")).isEqualTo(knelpunt);
        assertThat(toon(maatregel, "blokkade.oorzaak")).isEqualTo("wettelijk");
    }

    @Test
    void een_maatregel_komt_en_gaat_in_rd_en_staat_zo_in_de_export() {
        // Given
        var naam = "Rijksdriehoek " + UUID.randomUUID();
        var vorm = MaatregelFixtures.vorm(
                        StroomgebiedFixtures.nieuw(),
                        ", \"geometrie\": {\"type\": \"LineString\", \"coordinates\": [[182260.45, 311480.67], [182360.45, 311480.67]]}")
                .replace("Bufferpakket", naam);
        var gemaakt = Water.redacteur()
                .header("Content-Crs", RD)
                .contentType("application/json")
                .body(vorm)
                .post("/v1/maatregelen");
        var item = WerkFixtures.item("maatregelen", gemaakt);

        // When
        var etrs = Water.redacteur().header("Accept-Crs", "EPSG:4258").get(item.pad());
        var export = Water.redacteur()
                .header("Accept-Crs", RD)
                .get("/v1/maatregelen/_export?formaat=geojson&zoek=Rijksdriehoek");

        // Then
        gemaakt.then()
                .statusCode(201)
                .body("nummer", startsWith("MR-"))
                .body("fase", equalTo("idee"))
                .body("driehoek.ontbreekt", contains("ontwerp", "land-en-bodemgebruik"));
        assertThat((double) gemaakt.<Float>path("geometrie.coordinates[0][0]")).isCloseTo(5.7738, within(0.0001));
        assertThat((double) etrs.<Float>path("geometrie.coordinates[0][0]")).isCloseTo(50.7926, within(0.0001));
        var plek = "features.find { it.properties.naam == '" + naam + "' }.geometry.coordinates[1]";
        assertThat((double) export.<Float>path(plek + "[0]")).isCloseTo(182360.45, within(0.5));
        assertThat((double) export.<Float>path(plek + "[1]")).isCloseTo(311480.67, within(0.5));
        assertThat(export.header("Content-Crs")).isEqualTo("<" + RD + ">");
    }

    @Test
    void een_strik_wordt_geweigerd_met_de_plaats_in_het_eigen_stelsel() {
        // Given
        var vorm = MaatregelFixtures.vorm(
                StroomgebiedFixtures.nieuw(),
                ", \"geometrie\": {\"type\": \"Polygon\", \"coordinates\": [[[180000,320000],[180100,320100],[180100,320000],[180000,320100],[180000,320000]]]}");

        // When
        var antwoord = Water.redacteur()
                .header("Content-Crs", RD)
                .contentType("application/json")
                .body(vorm)
                .post("/v1/maatregelen");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("fouten.veld", contains("geometrie"))
                .body("fouten[0].reden", containsString("180050, 320050"));
    }

    @Test
    void een_andere_wijziging_laat_de_geometrie_ongemoeid() {
        // Given
        var item = MaatregelFixtures.nieuw(
                StroomgebiedFixtures.nieuw(), ", \"geometrie\": {\"type\": \"Point\", \"coordinates\": [5.8, 50.8]}");

        // When
        var gewijzigd = Water.redacteur()
                .header("If-Match", WerkFixtures.etag(item))
                .header("Content-Crs", RD)
                .contentType("application/merge-patch+json")
                .body("{\"gebied\": \"Bunde\"}")
                .patch(item.pad());

        // Then
        gewijzigd.then().statusCode(200).body("geometrie.coordinates", contains(5.8f, 50.8f));
        Water.redacteur()
                .get(item.pad() + "/historie")
                .then()
                .body("items[0].type", equalTo("maatregel-gewijzigd"))
                .body("items[0].feit.onderdelen", contains("gebied"));
    }

    @Test
    void de_lijst_vindt_op_gebied_geld_en_risico() {
        // Given
        var ouder = StroomgebiedFixtures.nieuw();
        var item = MaatregelFixtures.nieuw(ouder, """
                , "financiers": [{"organisatie": "provincie-limburg", "bedragInCenten": 1050, "zekerheid": "beoogd"},
                    {"organisatie": "rijk", "bedragInCenten": 99, "zekerheid": "toegezegd"}],
                  "risicos": [{"omschrijving": "Grond", "oorzaak": "Geen ruilgrond", "kans": 4, "gevolg": 5}]""");

        // When
        var gevonden = Water.redacteur()
                .get("/v1/maatregelen?binnen=" + ouder + "&financier=rijk&vanafRisico=20&soort=bergen&fase=idee");
        var niet = Water.redacteur().get("/v1/maatregelen?binnen=" + ouder + "&vanafRisico=21");

        // Then
        gevonden.then().body("items.id", contains(item.id())).body("items.financieringInCenten", hasItem(1149));
        niet.then().body("items", equalTo(List.of()));
    }

    private static @Nullable String toon(Item maatregel, String veld) {
        var waarde = Water.redacteur().get(maatregel.pad()).path(veld);
        return waarde == null ? null : waarde.toString();
    }

    /** The example of the contract, about a knelpunt that came from the measure; answers its id. */
    private static String stuur(String feit, Item maatregel, String knelpunt) throws Exception {
        ObjectNode data = new Contracts("knelpunten").example(feit).deepCopy();
        data.putArray("herkomsten").addObject().put("urn", "urn:zl:water:maatregel:" + maatregel.id());
        data.put("id", knelpunt);
        var record = new ProducerRecord<>(
                "nl.zuidlimburg.knelpunten", knelpunt, data.toString().getBytes(StandardCharsets.UTF_8));
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
                        knelpunt,
                        "ce_time",
                        "2026-03-02T00:00:00Z",
                        "ce_sequence",
                        "%020d".formatted(VOLGNUMMER.incrementAndGet()),
                        "ce_zichtbaarheid",
                        "partners",
                        "content-type",
                        "application/json")
                .forEach((naam, waarde) -> record.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
        return knelpunt;
    }
}
