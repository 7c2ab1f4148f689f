package nl.zuidlimburg.gateway.matrix;

import static nl.zuidlimburg.gateway.testing.Feiten.codes;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.SEARCH;
import static nl.zuidlimburg.gateway.testing.Vragen.found;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class MatrixTest {

    @Test
    void elkeCelVanDeMatrixLeidtNaarPreciesDeGeteldeKnelpunten() {
        // Given
        var word = "matrixproef";
        var states = List.of(
                knelpunt(word + " een").put("status", "gemeld"),
                knelpunt(word + " twee")
                        .put("status", "opgelost")
                        .put("opgaven", codes("circulaire-economie", "steden-en-dorpen")),
                knelpunt(word + " drie").put("status", "opgelost").put("opgaven", codes()),
                knelpunt(word + " vier").put("status", "samengevoegd"));

        // When
        states.forEach(state -> publish("knelpunten", "knelpunt-gewijzigd", state));

        // Then
        await().untilAsserted(() -> assertThat(found(publiek(), word)).hasSize(3));
        var matrix = publiek()
                .queryParam("zoek", word)
                .get("/api/gebied/v1/matrix?rij=opgave&kolom=status")
                .jsonPath();
        assertThat(matrix.getLong("totaal")).isEqualTo(3);
        assertThat(matrix.getList("cellen.rij"))
                .containsExactlyInAnyOrder("circulaire-economie", "circulaire-economie", "steden-en-dorpen", "geen");
        matrix.getList("cellen", Map.class).forEach(cell -> assertThat(countBehind((String) cell.get("filter")))
                .as("cell %s", cell)
                .isEqualTo(((Number) cell.get("aantal")).longValue()));
        matrix.getList("rijen", Map.class).forEach(row -> assertThat(countBehind((String) row.get("filter")))
                .as("row %s", row)
                .isEqualTo(((Number) row.get("aantal")).longValue()));
    }

    private static long countBehind(String filter) {
        return publiek()
                .urlEncodingEnabled(false)
                .get(SEARCH + "?aantal=true&" + filter)
                .jsonPath()
                .getLong("aantal");
    }
}
