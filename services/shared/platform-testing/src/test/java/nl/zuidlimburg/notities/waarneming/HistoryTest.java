package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.PARTNER;
import static nl.zuidlimburg.notities.waarneming.Api.als;
import static nl.zuidlimburg.notities.waarneming.Api.hernoem;
import static nl.zuidlimburg.notities.waarneming.Api.na;
import static nl.zuidlimburg.notities.waarneming.Api.publiek;
import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static nl.zuidlimburg.notities.waarneming.Api.waarneming;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

    @Inject
    Sql sql;

    @Test
    void het_eigen_team_ziet_alle_feiten_met_naam_en_een_partner_die_van_na_het_delen_zonder_naam() {
        // Given
        var id = waarneming("Wateroverlast");
        hernoem(id, "Wateroverlast in de kern");
        na(id, "delingen");

        // When
        var team = historie(redacteur().get(path(id)).asString());
        var partner = historie(als(PARTNER).get(path(id)).asString());
        int publiek = publiek().get(path(id)).statusCode();

        // Then
        assertThat(team.getList("items.type", String.class))
                .containsExactly("waarneming-gedeeld", "waarneming-hernoemd", "waarneming-gedaan");
        assertThat(team.getString("items[0].wie.naam")).isEqualTo("redacteur");
        assertThat(team.getString("items[0].reden")).isEqualTo("Omdat het kan.");
        assertThat(team.getString("items[1].feit.melder")).isEqualTo("Jan de Vries");
        assertThat(partner.getList("items.type", String.class)).containsExactly("waarneming-gedeeld");
        assertThat(partner.getString("items[0].wie.rol")).isEqualTo("notities-redacteur");
        assertThat(partner.<Object>get("items[0].wie.naam")).isNull();
        assertThat(publiek).isEqualTo(404);
    }

    @Test
    void een_lange_geschiedenis_komt_in_paginas_zonder_gat_of_herhaling() {
        // Given
        var id = waarneming("Een");
        hernoem(id, "Twee");
        hernoem(id, "Drie");

        // When
        var eerste = historie(redacteur().get(path(id) + "?paginaGrootte=2").asString());
        var tweede = historie(redacteur()
                .get(path(id) + "?paginaGrootte=2&cursor=" + eerste.getString("volgende"))
                .asString());

        // Then
        assertThat(eerste.getList("items.versie", Integer.class)).containsExactly(2, 1);
        assertThat(tweede.getList("items.versie", Integer.class)).containsExactly(0);
        assertThat(tweede.getString("volgende")).isNull();
        assertThat(redacteur().get(path(id) + "?cursor=onzin!").statusCode()).isEqualTo(400);
    }

    @Test
    void een_peildatum_geeft_de_toestand_aan_het_eind_van_die_dag_in_zuid_limburg() {
        // Given
        var id = waarneming("Oud");
        hernoem(id, "Nieuw");
        recordedAt(id, 0, "2026-06-29T10:00:00Z");
        // Half an hour after midnight on 1 July in summer time.
        recordedAt(id, 1, "2026-06-30T22:30:00Z");

        // When // Then
        assertThat(titelOp(id, "2026-06-30")).isEqualTo("Oud");
        assertThat(titelOp(id, "2026-07-01")).isEqualTo("Nieuw");
        assertThat(redacteur()
                        .get("/v1/waarnemingen/" + id + "?peildatum=2026-06-28")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void een_partner_ziet_op_een_peildatum_alleen_wat_toen_met_hem_gedeeld_was() {
        // Given
        var id = na(waarneming("Stil"), "delingen");
        recordedAt(id, 0, "2026-06-01T10:00:00Z");
        recordedAt(id, 1, "2026-06-10T10:00:00Z");
        var path = "/v1/waarnemingen/" + id + "?peildatum=";

        // When // Then
        assertThat(als(PARTNER).get(path + "2026-06-05").statusCode()).isEqualTo(404);
        assertThat(als(PARTNER).get(path + "2026-06-10").statusCode()).isEqualTo(200);
        assertThat(redacteur().get(path + "2026-06-05").jsonPath().getString("zichtbaarheid"))
                .isEqualTo("intern");
    }

    @Test
    void na_intrekken_kent_het_team_de_toestand_nog_en_een_partner_de_dagen_daarvoor_niet_meer() {
        // Given
        var id = na(na(waarneming("Weg"), "delingen"), "intrekkingen");
        var path = "/v1/waarnemingen/" + id + "?peildatum=2100-01-01";

        // When
        var team = redacteur().get(path).jsonPath();

        // Then
        assertThat(team.getString("titel")).isEqualTo("Weg");
        assertThat(team.getString("zichtbaarheid")).isEqualTo("intern");
        assertThat(team.getInt("versie")).isEqualTo(2);
        assertThat(als(PARTNER).get(path).statusCode()).isEqualTo(404);
    }

    private String titelOp(UUID id, String dag) {
        return redacteur()
                .get("/v1/waarnemingen/" + id + "?peildatum=" + dag)
                .jsonPath()
                .getString("titel");
    }

    private void recordedAt(UUID id, long versie, String tijd) {
        sql.update(
                "update outbox set recorded_at = ? where subject = ? and aggregate_version = ?",
                Instant.parse(tijd),
                id,
                versie);
    }

    private static String path(UUID id) {
        return "/v1/waarnemingen/" + id + "/historie";
    }

    private static JsonPath historie(String body) {
        return JsonPath.from(body);
    }
}
