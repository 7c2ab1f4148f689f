package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.PARTNER;
import static nl.zuidlimburg.notities.waarneming.Api.als;
import static nl.zuidlimburg.notities.waarneming.Api.hernoem;
import static nl.zuidlimburg.notities.waarneming.Api.na;
import static nl.zuidlimburg.notities.waarneming.Api.publiek;
import static nl.zuidlimburg.notities.waarneming.Api.waarneming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayTest {

    @Inject
    Sql sql;

    @Test
    void geeft_dezelfde_gebeurtenissen_als_het_topic_en_in_dezelfde_volgorde() {
        // Given
        var id = na(waarneming("Wateroverlast"), "delingen");
        hernoem(id, "Wateroverlast in de kern");
        Topic.of("notities").await(id, "waarneming-hernoemd");
        var topic = Topic.of("notities").eventsOf(id);

        // When
        var items = van(als(PARTNER), "?onderwerp=" + id);

        // Then
        assertThat(items.getList("items.id", String.class))
                .containsExactlyElementsOf(topic.stream().map(e -> e.getId()).toList());
        assertThat(items.getList("items.sequence", String.class))
                .containsExactlyElementsOf(topic.stream()
                        .map(e -> (String) e.getExtension("sequence"))
                        .toList());
        assertThat(items.getString("items[1].specversion")).isEqualTo("1.0");
        assertThat(items.getString("items[1].type")).isEqualTo(topic.get(1).getType());
        assertThat(items.getString("items[1].source"))
                .isEqualTo(topic.get(1).getSource().toString());
        assertThat(items.getString("items[1].data.titel")).isEqualTo("Wateroverlast in de kern");
    }

    @Test
    void wat_nu_niet_zichtbaar_is_wordt_niet_herhaald_maar_het_intrekken_wel() {
        // Given
        var id = na(waarneming("Leegstand"), "publicaties");
        assertThat(types(publiek(), id)).containsExactly("waarneming-openbaar-gemaakt");

        // When
        na(id, "intrekkingen");

        // Then
        assertThat(types(publiek(), id)).containsExactly("waarneming-ingetrokken");
        assertThat(van(publiek(), "?onderwerp=" + id).getMap("items[0].data").keySet())
                .isEqualTo(Set.of("id", "feit"));
    }

    @Test
    void het_publiek_krijgt_niets_van_wat_alleen_met_partners_was_gedeeld() {
        // Given
        var id = na(na(waarneming("Krimp"), "delingen"), "publicaties");

        // When // Then
        assertThat(types(publiek(), id)).containsExactly("waarneming-openbaar-gemaakt");
        assertThat(types(als(PARTNER), id)).containsExactly("waarneming-gedeeld", "waarneming-openbaar-gemaakt");
    }

    @Test
    void wie_met_volgende_verder_vraagt_mist_niets_en_ziet_niets_dubbel() {
        // Given
        var ids = List.of(waarneming("A"), waarneming("B"), waarneming("C"), waarneming("D"), waarneming("E"));
        ids.forEach(id -> na(id, "delingen"));
        ids.forEach(id -> Topic.of("notities").await(id, "waarneming-gedeeld"));

        // When
        var gezien = new ArrayList<String>();
        String cursor = null;
        while (true) {
            var pagina = van(
                    als(PARTNER),
                    "?paginaGrootte=2&type=nl.zuidlimburg.notities.waarneming-gedeeld"
                            + (cursor == null ? "" : "&cursor=" + cursor));
            gezien.addAll(pagina.getList("items.subject", String.class));
            if (pagina.getString("volgende").equals(cursor)) {
                break;
            }
            cursor = pagina.getString("volgende");
        }

        // Then
        assertThat(gezien).doesNotHaveDuplicates();
        assertThat(gezien).containsSubsequence(ids.stream().map(UUID::toString).toList());
        assertThat(publiek().get("/v1/gebeurtenissen?cursor=onzin!").statusCode())
                .isEqualTo(400);
    }

    private List<String> types(RequestSpecification wie, UUID id) {
        relayed(id);
        return van(wie, "?onderwerp=" + id).getList("items.type", String.class).stream()
                .map(type -> type.replace("nl.zuidlimburg.notities.", ""))
                .toList();
    }

    /** Facts are numbered by the relay, just after the commit. */
    private void relayed(UUID id) {
        await().until(() -> sql.list(
                        "select 1 from outbox where subject = ? and audience <> 'INTERN' and sequence is null",
                        row -> row.getInt(1),
                        id)
                .isEmpty());
    }

    private static JsonPath van(RequestSpecification wie, String query) {
        return wie.get("/v1/gebeurtenissen" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
