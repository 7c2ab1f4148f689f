package nl.zuidlimburg.vhf.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zuidlimburg.vhf.meting.Ontbreekt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "61,5|61.5",
                "61.5|61.5",
                "-3|-3",
                "'  48 '|48",
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "0|0"
            })
    void een_getal_wordt_gelezen_zoals_het_bedoeld_is(String tekst, String verwacht) {
        assertThat(Cel.lees(tekst).waarde()).isEqualByComparingTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|NIET_GELEVERD",
                "'   '|NIET_GELEVERD",
                ".|ONBEKEND",
                "'       .'|ONBEKEND",
                "x|GEHEIM",
                "X|GEHEIM"
            })
    void wat_ontbreekt_is_nooit_nul_maar_heeft_een_reden(String tekst, Ontbreekt reden) {
        var cel = Cel.lees(tekst);

        assertThat(cel.waarde()).isNull();
        assertThat(cel.ontbreekt()).isEqualTo(reden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "veel", "1e5", "12%", "1,2,3", "..", "NaN", "12 345", "1234567890123456789012345"})
    void iets_anders_is_geen_getal(String tekst) {
        assertThat(Cel.lees(tekst)).isNull();
    }

    @Test
    void een_onmogelijk_groot_getal_uit_json_wordt_herkend() {
        assertThat(Cel.teGroot(new java.math.BigDecimal("1e99999"))).isTrue();
        assertThat(Cel.teGroot(new java.math.BigDecimal("1e-99999"))).isTrue();
        assertThat(Cel.teGroot(new java.math.BigDecimal("123456.789"))).isFalse();
    }
}
