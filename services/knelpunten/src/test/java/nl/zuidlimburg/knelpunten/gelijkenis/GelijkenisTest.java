package nl.zuidlimburg.knelpunten.gelijkenis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.zuidlimburg.knelpunten.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GelijkenisTest {

    @Test
    void een_melding_vindt_wat_hetzelfde_artikel_plaats_en_woorden_heeft_elk_met_de_reden() {
        // Given
        var invoer = Register.invoer("Geluidhinder beoordeeld langs de landsgrens bij Kanne")
                .put("plaats", "Kanne")
                .put("zichtbaarheid", "openbaar");
        invoer.putArray("regelverwijzingen").add("jci1.3:c:BWBR0005537&artikel=3:2");
        var id = Register.meld(invoer);

        // When
        var gevonden = vergelijk("""
                {"titel": "Beoordeling van geluidhinder langs de grens bij Kanne", "plaats": "Kanne",
                 "regelverwijzingen": ["jci1.3:c:BWBR0005537&artikel=3:2", "BWBR00"]}""");

        // Then
        assertThat(gevonden.getString("items[0].id")).isEqualTo(id);
        assertThat(gevonden.getDouble("items[0].gelijkenis")).isGreaterThan(0.7).isLessThanOrEqualTo(1);
        assertThat(gevonden.getList("items[0].redenen.soort", String.class))
                .containsExactlyInAnyOrder("artikel", "plaats", "tekst");
        assertThat(gevonden.getString("items[0].redenen.find { it.soort == 'artikel' }.uitleg"))
                .contains("artikel");
    }

    @Test
    void wat_intern_is_wordt_aan_een_ander_niet_verraden() {
        // Given
        Register.meld(Register.invoer("Uitzonderlijk interne aangelegenheid rond zonnewijzers"));

        // When
        var gevonden = vergelijk("{\"titel\": \"Uitzonderlijk interne aangelegenheid rond zonnewijzers\"}");

        // Then
        assertThat(gevonden.getList("items.titel", String.class)).noneMatch(t -> t.contains("zonnewijzers"));
    }

    @Test
    void wat_wordt_gewijzigd_lijkt_niet_op_zichzelf() {
        // Given
        var id = Register.meld(
                Register.invoer("Vleermuizen onder de brug bij Cadier").put("zichtbaarheid", "openbaar"));

        // When
        var gevonden =
                vergelijk("{\"titel\": \"Vleermuizen onder de brug bij Cadier\", \"uitgezonderd\": \"" + id + "\"}");

        // Then
        assertThat(gevonden.getList("items.id", String.class)).doesNotContain(id);
    }

    private static JsonPath vergelijk(String melding) {
        return given().contentType("application/json")
                .body(melding)
                .post("/v1/knelpunten/_vergelijkbaar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
