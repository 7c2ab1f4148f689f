package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaardenTest {

    @Test
    void een_onnauwkeurige_datum_en_betwiste_cijfers_komen_terug_zoals_ze_kwamen() {
        // Given
        var body = """
                {"titel": "Krimp", "thema": "wonen",
                 "sinds": {"waarde": "2021-02", "precisie": "sinds"},
                 "omvang": [
                    {"waarde": 1200, "eenheid": "woningen", "bron": "Raad", "url": "https://example.org/raad",
                     "datum": {"waarde": "2022-Q1", "precisie": "kwartaal"}},
                    {"minimum": 800, "maximum": 1000.50, "eenheid": "woningen", "bron": "Rijk"}]}""";

        // When
        var id = redacteur().body(body).post("/v1/waarnemingen").jsonPath().getString("id");

        // Then
        var terug = redacteur().get("/v1/waarnemingen/" + id).jsonPath();
        assertThat(terug.getString("sinds.waarde")).isEqualTo("2021-02");
        assertThat(terug.getString("sinds.precisie")).isEqualTo("sinds");
        assertThat(terug.getString("omvang[0].datum.precisie")).isEqualTo("kwartaal");
        assertThat(terug.getInt("omvang[0].waarde")).isEqualTo(1200);
        assertThat(terug.getDouble("omvang[1].maximum")).isEqualTo(1000.5);
        assertThat(terug.getString("versie")).as("reading writes nothing").isEqualTo("0");
    }

    @Test
    void een_datum_die_zijn_precisie_niet_waarmaakt_is_een_fout_in_de_invoer() {
        // Given
        var body = """
                {"titel": "Krimp", "thema": "wonen", "sinds": {"waarde": "2022-Q1", "precisie": "dag"}}""";

        // When
        var antwoord = redacteur().body(body).post("/v1/waarnemingen");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.asString()).contains("2022-Q1").contains("waarde");
    }

    @Test
    void het_schema_zegt_hoe_de_waarden_eruitzien() {
        // Given // When
        var schemas = redacteur().get("/v1/openapi.json").jsonPath().getMap("components.schemas");

        // Then
        assertThat(schemas).containsKeys("OnnauwkeurigeDatum", "Schatting", "Precisie", "MetReden");
        assertThat(schemas.get("Precisie").toString()).contains("kwartaal", "medio");
    }
}
