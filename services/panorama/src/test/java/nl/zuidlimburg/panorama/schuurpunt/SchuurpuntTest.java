package nl.zuidlimburg.panorama.schuurpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.panorama.Panorama;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchuurpuntTest {

    @Test
    void een_berekend_conflict_wordt_een_keer_een_schuurpunt() {
        // Given
        var pad = "/v1/ruimteconflicten/" + SchuurpuntVormen.paar("") + "/schuurpunten";
        var eerste =
                Panorama.redacteur().contentType("application/json").body("{}").post(pad);

        // When
        var tweede =
                Panorama.redacteur().contentType("application/json").body("{}").post(pad);

        // Then
        assertThat(eerste.jsonPath().getString("vraag")).contains("12,50 ha").contains("Wonen");
        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(tweede.asString()).contains(eerste.jsonPath().getString("id"));
    }

    @Test
    void wat_samen_kan_is_geen_schuurpunt_maar_een_kans_voor_de_agenda() {
        // Given
        var sleutel = SchuurpuntVormen.paar(", \"combineerbaar\": [\"wonen\"]");

        // When
        var schuurpunt = Panorama.redacteur()
                .contentType("application/json")
                .body("{}")
                .post("/v1/ruimteconflicten/" + sleutel + "/schuurpunten");

        // Then
        assertThat(schuurpunt.statusCode()).isEqualTo(409);
        Panorama.redacteur()
                .contentType("application/json")
                .body("{\"reden\": \"Water onder woningen\"}")
                .post("/v1/ruimteconflicten/" + sleutel + "/kansen")
                .then()
                .statusCode(200);
    }

    @Test
    void zonder_onderzoek_is_er_niets_te_kiezen() {
        // Given
        var schuurpunt = SchuurpuntFeiten.schuurpunt();

        // When
        // Then
        assertThatThrownBy(() -> schuurpunt.kies("stapelen", "Zomaar", SchuurpuntFeiten.NU))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("onderzoeken");
    }

    @Test
    void gekozen_wordt_een_van_de_opties() {
        // Given
        var schuurpunt = SchuurpuntFeiten.inOnderzoek();

        // When
        // Then
        assertThatThrownBy(() -> schuurpunt.kies("niets-doen", "Zomaar", SchuurpuntFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }
}
