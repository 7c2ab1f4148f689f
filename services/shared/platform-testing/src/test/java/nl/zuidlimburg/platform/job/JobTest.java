package nl.zuidlimburg.platform.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.value.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobTest {
    private static final Actor HEERLEN =
            new Actor("partner-demo", "gemeente-heerlen", "Gemeente Heerlen", Set.of("notities:schrijven"));

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    TelHandler handler;

    @Inject
    CurrentActor actor;

    @Inject
    Sql sql;

    @Test
    void een_taak_vertelt_hoe_ver_zij_is_en_welke_rijen_niet_konden() {
        // Given // When
        var id = submit("gewoon", 5, "gewoon");

        // Then
        var taak = ended(id);
        assertThat(taak.getString("status")).isEqualTo("gereed");
        assertThat(taak.getInt("gedaan")).isEqualTo(5);
        assertThat(taak.getInt("totaal")).isEqualTo(5);
        assertThat(taak.getInt("aantalFouten")).isEqualTo(2);
        assertThat(taak.getList("fouten.rij", Integer.class)).containsExactly(2, 4);
        assertThat(taak.getString("resultaat.geteldDoor"))
                .as("acts on behalf of the submitter")
                .isEqualTo("partner-demo");
    }

    @Test
    void na_een_storing_gaat_de_taak_verder_en_elke_stap_gebeurt_precies_een_keer() {
        // Given // When
        var id = submit("struikelt", 5, "struikelen");

        // Then
        assertThat(ended(id).getString("status")).isEqualTo("gereed");
        assertThat(steps("struikelt")).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(ended(id).getInt("aantalFouten")).isEqualTo(2);
    }

    @Test
    void een_regel_die_de_taak_verbiedt_beeindigt_haar_met_die_reden() {
        // Given // When
        var id = submit("mag-niet", 5, "weigeren");

        // Then
        assertThat(ended(id).getString("status")).isEqualTo("mislukt");
        assertThat(ended(id).getString("fout")).isEqualTo("Zo ver tellen wij niet.");
    }

    @Test
    void wie_zijn_lease_verloor_doet_niets_meer_en_een_ander_maakt_het_af() {
        // Given
        var frozen = new CountDownLatch(1);
        handler.waiting.put("bevroren", frozen);
        var id = submit("bevroren", 5, "gewoon");
        await().until(() -> steps("bevroren").size() == 2);

        // When
        sql.update("update taak set lease_tot = now() - interval '1 second', houder = ? where id = ?", Ids.next(), id);
        var afterTakeover = ended(id);
        frozen.countDown();

        // Then
        assertThat(afterTakeover.getString("status")).isEqualTo("gereed");
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(steps("bevroren")).containsExactly(1L, 2L, 3L, 4L, 5L));
    }

    @Test
    void een_taak_die_wordt_geannuleerd_stopt_bij_de_volgende_stap() {
        // Given
        var latch = new CountDownLatch(1);
        handler.waiting.put("gestopt", latch);
        var id = submit("gestopt", 1000, "gewoon");
        await().until(() -> steps("gestopt").size() == 2);

        // When
        given().auth()
                .oauth2(Tokens.partner("gemeente-heerlen", "notities:lezen"))
                .post("/v1/taken/" + id + "/annuleringen")
                .then()
                .statusCode(200);
        latch.countDown();

        // Then
        assertThat(ended(id).getString("status")).isEqualTo("geannuleerd");
        assertThat(steps("gestopt")).containsExactly(1L, 2L);
    }

    @Test
    void alleen_de_indiener_zijn_organisatie_en_het_team_weten_van_een_taak() {
        // Given
        var path = "/v1/taken/" + submit("besloten", 1, "gewoon");

        // When // Then
        assertThat(status(Tokens.partner("gemeente-heerlen", "notities:lezen"), path))
                .isEqualTo(200);
        assertThat(status(Tokens.lezer("notities"), path)).isEqualTo(200);
        assertThat(status(Tokens.partner("gemeente-kerkrade", "notities:lezen"), path))
                .isEqualTo(404);
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(given().auth()
                        .oauth2(Tokens.partner("gemeente-kerkrade", "notities:lezen"))
                        .post(path + "/annuleringen")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void twintig_replicas_delen_honderd_taken_zonder_er_een_dubbel_te_doen() throws Exception {
        // Given
        for (int i = 0; i < 100; i++) {
            table.insert(Ids.next(), "verdeeld", Map.of(), HEERLEN, Instant.now());
        }
        var claimed = new ConcurrentLinkedQueue<UUID>();

        // When
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                replicas.submit(() -> {
                    for (var task = claim(); task.isPresent(); task = claim()) {
                        claimed.add(task.get().id());
                    }
                });
            }
        }

        // Then
        assertThat(claimed).hasSize(100).doesNotHaveDuplicates();
    }

    private Optional<JobTable.Claimed> claim() {
        return table.claim(Ids.next(), List.of("verdeeld"), Duration.ofMinutes(5));
    }

    private UUID submit(String naam, long totaal, String gedrag) {
        return actor.runAs(HEERLEN, () -> jobs.submit("tellen", new TelHandler.Telling(naam, totaal, gedrag)));
    }

    private JsonPath ended(UUID id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().auth()
                                .oauth2(Tokens.lezer("notities"))
                                .get("/v1/taken/" + id)
                                .jsonPath(),
                        taak -> taak.get("geeindigdOp") != null);
    }

    private List<Long> steps(String naam) {
        return sql.list("select stap from gedane_stap where taak = ? order by op", row -> row.getLong(1), naam);
    }

    private static int status(String token, String path) {
        return given().auth().oauth2(token).get(path).statusCode();
    }
}
