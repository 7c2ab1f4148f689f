package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.PARTNER;
import static nl.zuidlimburg.notities.waarneming.Api.als;
import static nl.zuidlimburg.notities.waarneming.Api.hernoem;
import static nl.zuidlimburg.notities.waarneming.Api.na;
import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static nl.zuidlimburg.notities.waarneming.Api.stap;
import static nl.zuidlimburg.notities.waarneming.Api.waarneming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.job.Jobs;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @Test
    void een_naam_in_de_feiten_verdwijnt_uit_historie_en_herhaling_en_zegt_tot_waar_op_het_topic() {
        // Given
        var id = na(waarneming("Wateroverlast"), "delingen");
        hernoem(id, "Anders");
        var onTopic = Topic.of("notities").await(id, "waarneming-hernoemd");

        // When
        var antwoord = als(Tokens.beheerder())
                .body(Map.of("onderwerp", id, "paden", List.of("feit/melder"), "reden", "Verzoek van betrokkene."))
                .post("/v1/verwijderingen");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.jsonPath().getInt("aantalFeiten")).isEqualTo(1);
        assertThat(antwoord.jsonPath().getLong("totVolgnummer"))
                .isEqualTo(Long.parseLong((String) onTopic.getExtension("sequence")));
        assertThat(redacteur().get("/v1/waarnemingen/" + id + "/historie").asString())
                .doesNotContain("Jan de Vries")
                .contains("[verwijderd]");
        assertThat(als(PARTNER).get("/v1/gebeurtenissen?onderwerp=" + id).asString())
                .doesNotContain("Jan de Vries");
    }

    @Test
    void redenen_die_mensen_intypten_verdwijnen_uit_de_historie_en_uit_wat_herhaald_wordt() {
        // Given
        var id = waarneming("Bij de buren");
        stap(id, "delingen", "Mevrouw Jansen belde.").then().statusCode(200);
        stap(id, "intrekkingen", "Op verzoek van mevrouw Jansen.").then().statusCode(200);
        var onTopic = Topic.of("notities").await(id, "waarneming-ingetrokken");

        // When
        var antwoord = als(Tokens.beheerder())
                .body(Map.of("onderwerp", id, "redenen", true, "reden", "Verzoek van betrokkene."))
                .post("/v1/verwijderingen");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.jsonPath().getLong("totVolgnummer"))
                .isEqualTo(Long.parseLong((String) onTopic.getExtension("sequence")));
        assertThat(redacteur().get("/v1/waarnemingen/" + id + "/historie").asString())
                .doesNotContain("Jansen")
                .contains("waarneming-ingetrokken");
        assertThat(sql.list(
                        "select coalesce(reason, '') || data from outbox where subject = ?",
                        row -> row.getString(1),
                        id))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Jansen"));
    }

    @Test
    void wie_vergeten_wordt_verdwijnt_uit_de_feiten_en_organisatie_en_rol_blijven() {
        // Given
        var id = als(Tokens.person("vertrekker", "notities-redacteur"))
                .body(Map.of("titel", "Laatste", "thema", "wonen"))
                .post("/v1/waarnemingen")
                .jsonPath()
                .getString("id");

        // When
        als(Tokens.beheerder())
                .body(Map.of("naam", "vertrekker", "reden", "Uit dienst."))
                .post("/v1/verwijderingen")
                .then()
                .statusCode(200);

        // Then
        var feit = redacteur().get("/v1/waarnemingen/" + id + "/historie").jsonPath();
        assertThat(feit.<Object>get("items[0].wie.naam")).isNull();
        assertThat(feit.getString("items[0].wie.rol")).isEqualTo("notities-redacteur");
        assertThat(sql.list("select reason || paths::text from erasure", row -> row.getString(1)))
                .noneMatch(text -> text.contains("vertrekker"));
    }

    @Test
    void alleen_een_beheerder_verwijdert_en_moet_zeggen_wat() {
        // Given
        var naam = Map.of("naam", "iemand", "reden", "Zomaar.");

        // When // Then
        assertThat(redacteur().body(naam).post("/v1/verwijderingen").statusCode())
                .isEqualTo(403);
        assertThat(als(Tokens.beheerder())
                        .body(Map.of("reden", "Zomaar."))
                        .post("/v1/verwijderingen")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void na_de_bewaartermijn_gaan_namen_en_afgeronde_taken_weg_en_wat_jonger_is_blijft() {
        // Given
        var oud = waarneming("Oud");
        var jong = waarneming("Jong");
        recordedAt(oud, "2010-01-01T00:00:00Z");
        var oudeTaak = UUID.randomUUID();
        sql.update("""
                insert into taak (id, soort, status, invoer, aangemaakt_op, geeindigd_op)
                values (?, 'oud', 'GEREED', '{}', now(), now() - interval '31 days')""", oudeTaak);

        // When
        var taak = jobs.submit("bewaartermijnen", Map.of());

        // Then
        await().untilAsserted(() ->
                assertThat(text("select status from taak where id = ?", taak)).isEqualTo("GEREED"));
        assertThat(text("select actor_name from outbox where subject = ?", oud)).isNull();
        assertThat(text("select actor_name from outbox where subject = ?", jong))
                .isEqualTo("redacteur");
        assertThat(sql.list("select 1 from taak where id = ?", row -> 1, oudeTaak))
                .isEmpty();
    }

    private void recordedAt(UUID id, String tijd) {
        sql.update("update outbox set recorded_at = ? where subject = ?", Instant.parse(tijd), id);
    }

    private String text(String query, UUID id) {
        return sql.list(query, row -> row.getString(1), id).getFirst();
    }
}
