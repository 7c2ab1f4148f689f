package nl.zuidlimburg.vhf.cumulatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import nl.zuidlimburg.vhf.scenario.ScenarioFixtures;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CumulatiesTest {
    private static final String REDEN = MetingFixtures.REDEN;

    @Inject
    Rangorde rangorde;

    @Test
    void het_standaardscenario_is_er_vanaf_het_begin_en_openbaar() {
        // When
        var scenario = given().get("/v1/scenarios/standaard");

        // Then
        scenario.then().statusCode(200).body("zichtbaarheid", equalTo("openbaar"));
        Topic.of("vhf").await(scenario.path("id"), "scenario-opgenomen");
    }

    @Test
    void een_berekening_blijft_bewaard_met_uitleg_en_geeft_opnieuw_dezelfde_vingerafdruk() {
        // Given
        var meting = CumulatieFixtures.proefmeting();
        var eerste = CumulatieFixtures.berekend();

        // When
        var tweede = CumulatieFixtures.berekend();

        // Then
        assertThat(vingerafdruk(tweede)).isEqualTo(vingerafdruk(eerste));
        Vhf.redacteur()
                .get("/v1/cumulaties/" + tweede + "/gebieden/" + meting.wijken().getFirst())
                .then()
                .statusCode(200)
                .body("zscore.plaats", equalTo(1))
                .body("exponentieel.score", equalTo(100f))
                .body("exponentieel.plaats", equalTo(1))
                .body("zscore.bijdragen[0].indicator", equalTo(meting.indicator()))
                .body("zscore.bijdragen[0].waarde", equalTo(100f))
                .body("zscore.bijdragen[0].aandeel", equalTo(1f))
                .body("stapeling.leesbaar", equalTo("1 van 5, 4 zonder gegevens"));
        Vhf.redacteur()
                .get("/v1/cumulaties/" + tweede)
                .then()
                .body("rangorde", hasSize(3))
                .body("rangorde.plaatsExponentieel", equalTo(List.of(1, 2, 3)));
        given().get("/v1/cumulaties/" + tweede).then().statusCode(404);
    }

    @Test
    void de_gedeelde_uitkomst_van_het_standaardscenario_bepaalt_de_rangorde_voor_anderen() {
        // Given
        var id = CumulatieFixtures.berekend();
        var wijken = CumulatieFixtures.proefmeting().wijken();

        // When
        var gedeeld = Vhf.stap("cumulaties/" + id, "publicaties", REDEN);

        // Then
        gedeeld.then().statusCode(200);
        assertThat(rangorde.plaatsen())
                .containsEntry(wijken.get(0), 1)
                .containsEntry(wijken.get(1), 2)
                .containsEntry(wijken.get(2), 3);
        Topic.of("vhf").await(id, "cumulatie-gewijzigd");
        given().get("/v1/cumulaties/" + id + "/rangorde/_export?formaat=csv")
                .then()
                .statusCode(200);
        given().get("/v1/cumulaties?scenario=standaard").then().body("items[0].rangorde", nullValue());
    }

    @Test
    void tegenspraak_staat_naast_de_score_en_verandert_haar_niet() {
        // Given
        var id = CumulatieFixtures.berekend();
        var wijk = CumulatieFixtures.proefmeting().wijken().get(1);
        Vhf.stap("cumulaties/" + id, "publicaties", REDEN).then().statusCode(200);
        var adres = "/v1/cumulaties/" + id + "/gebieden/" + wijk;
        float score = given().get(adres).path("zscore.score");

        // When
        String tegenspraak =
                Vhf.maak("tegenspraken", TegenspraakFixtures.formulier(wijk)).path("id");

        // Then
        given().get(adres).then().body("tegenspraken", empty());
        Vhf.redacteur().get(adres).then().body("tegenspraken.id", equalTo(List.of(tegenspraak)));
        Vhf.stap("tegenspraken/" + tegenspraak, "publicaties", REDEN).then().statusCode(200);
        given().get(adres)
                .then()
                .body("tegenspraken[0].strekking", equalTo("minder-ernstig"))
                .body("zscore.score", equalTo(score));
        given().get("/v1/cumulaties/" + id + "/rangorde")
                .then()
                .body("items.find { it.gebied == '" + wijk + "' }.tegenspraken", hasSize(1));
        Topic.of("vhf").await(tegenspraak, "tegenspraak-gewijzigd");
    }

    @Test
    void proberen_bewaart_niets_en_geeft_hetzelfde_als_rekenen_met_die_gewichten() {
        // Given
        var meting = CumulatieFixtures.proefmeting();
        String scenario = Vhf.maak("scenarios", ScenarioFixtures.formulier()).path("code");
        String id = Vhf.maak("cumulaties", "{\"scenario\": \"" + scenario + "\", \"meting\": \"" + meting.id() + "\"}")
                .path("id");
        int voor = Vhf.redacteur().get("/v1/cumulaties?aantal=true").path("aantal");

        // When
        var proef = given().contentType("application/json")
                .body("{\"meting\": \"" + meting.id() + "\", \"domeinen\": [{\"domein\": \"fysiek\", \"gewicht\": 2}]}")
                .post("/v1/cumulaties/_probeer");

        // Then
        proef.then().statusCode(200);
        var bewaard = Vhf.redacteur().get("/v1/cumulaties/" + id + "/rangorde");
        assertThat(proef.jsonPath().getList("items.zscore"))
                .isEqualTo(bewaard.jsonPath().getList("items.zscore"));
        assertThat(Vhf.redacteur().get("/v1/cumulaties?aantal=true").<Integer>path("aantal"))
                .isEqualTo(voor);
    }

    @Test
    void robuustheid_herhaalt_zich_op_het_cijfer() {
        // Given
        var adres = "/v1/cumulaties/" + CumulatieFixtures.berekend() + "/robuustheid?k=1&zaad=7&herhalingen=50";
        var eerste = Vhf.redacteur().get(adres);

        // When
        var nogmaals = Vhf.redacteur().get(adres);

        // Then
        assertThat(nogmaals.asString()).isEqualTo(eerste.asString());
        eerste.then()
                .statusCode(200)
                .body(
                        "gebieden[0].gebied",
                        equalTo(CumulatieFixtures.proefmeting().wijken().getFirst()))
                .body("gebieden[0].exponentieel.oordeel", equalTo("altijd"))
                .body("gebieden[0].exponentieel.van", equalTo(50));
    }

    @Test
    void met_een_meting_die_niet_vastgesteld_is_wordt_niet_gerekend() {
        // Given
        var concept = MetingFixtures.opgezet();

        // When
        var antwoord = Vhf.redacteur()
                .contentType("application/json")
                .body("{\"scenario\": \"standaard\", \"meting\": \"" + concept + "\"}")
                .post("/v1/cumulaties");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("meting-concept"));
    }

    @Test
    void een_scenario_waarin_niets_telt_wordt_geweigerd() {
        // Given
        var nul = """
                {"code": "niets", "naam": "Niets telt", "indicatoren": [], "domeinen": [
                  {"domein": "fysiek", "gewicht": 0}, {"domein": "sociaal-economisch", "gewicht": 0},
                  {"domein": "gezondheid", "gewicht": 0}, {"domein": "leefbaarheid", "gewicht": 0},
                  {"domein": "jeugd", "gewicht": 0}]}""";

        // When
        var antwoord = Vhf.redacteur().contentType("application/json").body(nul).post("/v1/scenarios");

        // Then
        antwoord.then().statusCode(400);
    }

    private static String vingerafdruk(String id) {
        return Vhf.redacteur().get("/v1/cumulaties/" + id).path("vingerafdruk");
    }
}
