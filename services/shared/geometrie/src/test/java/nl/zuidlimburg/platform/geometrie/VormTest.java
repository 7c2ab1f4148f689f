package nl.zuidlimburg.platform.geometrie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VormTest {

    @Test
    void een_ring_die_zichzelf_kruist_wordt_geweigerd_met_de_plaats() {
        // Given
        var strik = lees("Polygon", "[[[5.8,50.8],[5.9,50.9],[5.9,50.8],[5.8,50.9],[5.8,50.8]]]");

        // When
        // Then
        assertThatThrownBy(() -> Vorm.van(strik))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("5.85, 50.85")
                .hasMessageContaining("kruist zichzelf");
    }

    @Test
    void de_plaats_van_een_fout_staat_in_het_stelsel_waarin_de_vorm_kwam() {
        // Given
        var strik =
                lees("Polygon", "[[[180000,320000],[180100,320100],[180100,320000],[180000,320100],[180000,320000]]]");

        // When
        // Then
        assertThatThrownBy(() -> Vorm.van(strik, Stelsel.RD)).hasMessageContaining("180050, 320050");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LineString | [[179.9,50.8],[-179.9,50.9]] | antimeridiaan",
                "Polygon | [[[179,50],[-179,50],[-179,51],[179,51],[179,50]]] | antimeridiaan",
                "Point | [180.5,50.8] | niet kan",
                "Point | [180000,320000] | niet kan",
                "Point | [5.8] | zonder twee getallen",
                "Point | [\"a\",\"b\"] | zonder twee getallen",
                "LineString | [[5.8,50.8]] | minder dan twee punten",
                "Polygon | [[[5.8,50.8],[5.9,50.9],[5.9,50.8]]] | niet sluit",
                "Polygon | [[5.8,50.8],[5.9,50.9]] | niet genest",
                "Polygon | [] | leeg",
                "Circle | [5.8,50.8] | mogelijk zijn",
                "Polygon | [[[5,50],[6,50],[6,51],[5,51],[5,50]],[[7,50],[8,50],[8,51],[7,51],[7,50]]] | gat"
            })
    void wat_niet_kan_wordt_geweigerd_met_de_reden(String type, String coordinates, String reden) {
        // Given
        var geometrie = lees(type, coordinates);

        // When
        // Then
        assertThatThrownBy(() -> Vorm.van(geometrie))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Polygon | [[[5.8,50.8],[5.9,50.8],[5.9,50.9],[5.8,50.9],[5.8,50.8]],[[5.84,50.84],[5.84,50.86],[5.86,50.86],[5.86,50.84],[5.84,50.84]]]",
                "MultiPolygon | [[[[5.8,50.8],[5.9,50.8],[5.9,50.9],[5.8,50.8]]],[[[6.0,50.8],[6.1,50.8],[6.1,50.9],[6.0,50.8]]]]",
                "LineString | [[5.8,50.8],[5.9,50.9]]",
                "MultiPoint | [[5.8,50.8],[5.9,50.9]]"
            })
    void gaten_en_meervoudige_vormen_gaan_heen_en_terug_door_rd(String type, String coordinates) {
        // Given
        var geometrie = lees(type, coordinates);

        // When
        var rd = Vorm.van(geometrie).in(Stelsel.RD);

        // Then
        assertThat(Vorm.van(rd, Stelsel.RD).in(Stelsel.CRS84)).isEqualTo(geometrie);
    }

    @Test
    void een_grote_vorm_past_vereenvoudigd_in_een_feit() {
        // Given
        var ring = new ArrayList<List<Double>>();
        for (int i = 0; i <= 5_000; i++) {
            double hoek = 2 * Math.PI * (i % 5_000) / 5_000;
            ring.add(List.of(5.8 + 0.05 * Math.cos(hoek), 50.8 + 0.05 * Math.sin(hoek)));
        }
        var vorm = Vorm.van(new Geometrie("Polygon", List.of(ring)));

        // When
        var omtrek = vorm.omtrek();

        // Then
        assertThat(vorm.isTeGroot()).isTrue();
        assertThat((List<?>) omtrek.coordinates().getFirst()).hasSizeBetween(20, 700);
        assertThat(Vorm.van(omtrek).inMeters().getArea() / vorm.inMeters().getArea())
                .isBetween(0.99, 1.01);
    }

    private static Geometrie lees(String type, String coordinates) {
        try {
            return new Geometrie(type, new ObjectMapper().readValue(coordinates, List.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
