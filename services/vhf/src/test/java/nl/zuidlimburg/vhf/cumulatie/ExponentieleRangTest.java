package nl.zuidlimburg.vhf.cumulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExponentieleRangTest {

    @ParameterizedTest
    @CsvSource({"0.5, 15.6468", "0.75, 31.0091", "0.9, 50.4267", "0.95, 63.8476", "1, 100"})
    void de_omzetting_heeft_de_gepubliceerde_waarden(double r, double x) {
        // When
        double omgezet = ExponentieleRang.van(r);

        // Then
        assertThat(omgezet).isCloseTo(x, within(0.00005));
    }

    /** N = 4, two equal domains. Rank 4 is the worst-off: A is worst in one domain and best in the other, B third in both. */
    @Test
    void een_goed_domein_heft_een_slecht_niet_op() {
        // Given
        var cijfers = new Cijfers(
                List.of(Voorbeeldcijfers.maat("f", Domein.FYSIEK), Voorbeeldcijfers.maat("g", Domein.GEZONDHEID)),
                List.of(
                        Voorbeeldcijfers.gebied("A", Map.of("f", 4.0, "g", 1.0)),
                        Voorbeeldcijfers.gebied("B", Map.of("f", 3.0, "g", 3.0)),
                        Voorbeeldcijfers.gebied("C", Map.of("f", 2.0, "g", 4.0)),
                        Voorbeeldcijfers.gebied("D", Map.of("f", 1.0, "g", 2.0))));

        // When
        var regels = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON);

        // Then
        var a = regels.get(0).exponentieel();
        var b = regels.get(1).exponentieel();
        assertThat(a.score()).isCloseTo(53.2589, within(0.00005));
        assertThat(b.score()).isCloseTo(31.0091, within(0.00005));
        assertThat(gemiddeldeRang(b)).isGreaterThan(gemiddeldeRang(a));
    }

    private static double gemiddeldeRang(Rangorderegel.Exponentieel score) {
        return score.bijdragen().stream()
                .filter(b -> b.aandeel() > 0)
                .mapToDouble(b -> b.rang() == null ? 0 : b.rang())
                .average()
                .orElseThrow();
    }
}
