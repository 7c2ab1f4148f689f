package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.als;
import static nl.zuidlimburg.notities.waarneming.Api.publiek;
import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodelijstTest {
    private static final String PATH = "/v1/codelijsten/themas";

    @Test
    void iedereen_leest_de_lijst_in_volgorde_en_met_labels_per_taal() {
        // Given // When
        var lijst = publiek().get(PATH).jsonPath();

        // Then
        assertThat(lijst.getList("codes.code", String.class)).startsWith("wonen", "water", "mijnbouw");
        assertThat(lijst.getString("codes[0].label.de")).isEqualTo("Wohnen");
        assertThat(lijst.getString("codes[2].geldigTot")).isEqualTo("1974-12-31");
        assertThat(publiek().get("/v1/codelijsten").jsonPath().getList("items.lijst", String.class))
                .contains("themas");
        assertThat(publiek().get("/v1/codelijsten/bestaat-niet").statusCode()).isEqualTo(404);
    }

    @Test
    void een_onbekende_of_vervallen_code_wordt_geweigerd_met_de_mogelijke() {
        // Given // When
        var onbekend = waarneming("luchtvaart");
        var vervallen = waarneming("mijnbouw");

        // Then
        assertThat(onbekend.statusCode()).isEqualTo(400);
        assertThat(onbekend.asString()).contains("thema", "luchtvaart", "wonen, water");
        assertThat(vervallen.statusCode()).isEqualTo(400);
    }

    @Test
    void een_beheerder_voegt_een_code_toe_die_meteen_geldt() {
        // Given
        assertThat(waarneming("energie").statusCode()).isEqualTo(400);

        // When
        var antwoord = wijzig("energie", etag());

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(waarneming("energie").statusCode()).isEqualTo(201);
    }

    @Test
    void alleen_een_beheerder_met_de_versie_van_nu_wijzigt_en_een_code_gaat_nooit_weg() {
        // Given
        var etag = etag();
        var leeg = Map.of(
                "naam",
                "Thema's",
                "codes",
                List.of(Map.of("code", "wonen", "label", Map.of("nl", "Wonen"), "volgorde", 1)));

        // When // Then
        assertThat(redacteur().header("If-Match", etag).body(leeg).put(PATH).statusCode())
                .isEqualTo(403);
        assertThat(als(Tokens.beheerder()).body(leeg).put(PATH).statusCode()).isEqualTo(428);
        assertThat(als(Tokens.beheerder())
                        .header("If-Match", "\"999-x\"")
                        .body(leeg)
                        .put(PATH)
                        .statusCode())
                .isEqualTo(412);
        var weg = als(Tokens.beheerder()).header("If-Match", etag).body(leeg).put(PATH);
        assertThat(weg.statusCode()).isEqualTo(409);
        assertThat(weg.asString()).contains("water", "geldigTot");
    }

    private static Response wijzig(String code, String etag) {
        var codes = new ArrayList<Object>(publiek().get(PATH).jsonPath().getList("codes"));
        codes.add(Map.of("code", code, "label", Map.of("nl", "Energie"), "volgorde", 9));
        return als(Tokens.beheerder())
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(Map.of("codes", codes))
                .patch(PATH);
    }

    private static String etag() {
        return publiek().get(PATH).header("ETag");
    }

    private static Response waarneming(String thema) {
        return redacteur().body(Map.of("titel", "Iets", "thema", thema)).post("/v1/waarnemingen");
    }
}
