package nl.zuidlimburg.vhf.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;

class VlakTest {
    private static final List<List<Double>> VIERKANT =
            List.of(List.of(5.9, 50.9), List.of(6.0, 50.9), List.of(6.0, 51.0), List.of(5.9, 51.0), List.of(5.9, 50.9));

    @Test
    void een_vlak_heeft_een_vak_en_een_punt_erin() {
        var vlak = Vlak.van(new Geometrie("Polygon", List.of(VIERKANT)));

        assertThat(vlak.vak()).isEqualTo(new Vlak.Vak(5.9, 50.9, 6.0, 51.0));
        assertThat(vlak.middelpunt().lengtegraad()).isEqualByComparingTo("5.95");
        assertThat(vlak.volledig().coordinates()).hasSize(1);
    }

    @Test
    void een_rand_die_zichzelf_kruist_wordt_geweigerd_met_de_plek() {
        var strik = List.of(
                List.of(5.9, 50.9), List.of(6.0, 51.0), List.of(6.0, 50.9), List.of(5.9, 51.0), List.of(5.9, 50.9));

        assertThatThrownBy(() -> Vlak.van(new Geometrie("Polygon", List.of(strik))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("kruist zichzelf")
                .hasMessageContaining("5.95");
    }

    @Test
    void rijksdriehoekscoordinaten_en_open_ringen_worden_geweigerd() {
        var rd = List.of(
                List.of(195000.0, 322000.0),
                List.of(196000.0, 322000.0),
                List.of(196000.0, 323000.0),
                List.of(195000.0, 322000.0));

        assertThatThrownBy(() -> Vlak.van(new Geometrie("Polygon", List.of(rd))))
                .hasMessageContaining("graden");
        assertThatThrownBy(() -> Vlak.van(new Geometrie("Polygon", List.of(VIERKANT.subList(0, 4)))))
                .hasMessageContaining("niet sluit");
        assertThatThrownBy(() -> Vlak.van(new Geometrie("Point", List.of(5.9, 50.9))))
                .hasMessageContaining("verwacht");
        assertThatThrownBy(() -> Vlak.van(null)).hasMessageContaining("ontbreekt");
    }

    @Test
    void een_fijne_grens_wordt_voor_het_feit_vereenvoudigd_en_blijft_geldig() {
        // Given a circle of ten thousand points
        var ring = new ArrayList<List<Double>>();
        for (int i = 0; i < 10_000; i++) {
            double hoek = 2 * Math.PI * i / 10_000;
            ring.add(List.of(5.9 + 0.1 * Math.cos(hoek), 50.9 + 0.1 * Math.sin(hoek)));
        }
        ring.add(ring.getFirst());

        // When
        var vlak = Vlak.van(new Geometrie("Polygon", List.of(ring)));

        // Then
        var omtrek = vlak.omtrek();
        assertThat((List<?>) omtrek.coordinates().getFirst()).hasSizeBetween(20, 700);
        assertThat(Vlak.van(omtrek).middelpunt().lengtegraad().doubleValue()).isBetween(5.899, 5.901);
        assertThat((List<?>) vlak.volledig().coordinates().getFirst()).hasSize(10_001);
    }
}
