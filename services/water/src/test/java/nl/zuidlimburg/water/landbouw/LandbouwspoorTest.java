package nl.zuidlimburg.water.landbouw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandbouwspoorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void minder_dan_vijf_bedrijven_en_hun_hectaren_zijn_nergens_te_zien(int bedrijven) {
        // Given
        var spoor = spoor(bedrijven);

        // When
        var view = spoor.view();

        // Then
        assertThat(view.onderdrukt()).isTrue();
        assertThat(view.gegevens().bedrijvenInGesprek()).isNull();
        assertThat(view.gegevens().hectaren()).isNull();
    }

    @Test
    void vijf_bedrijven_mogen_worden_getoond() {
        // When
        var view = spoor(5).view();

        // Then
        assertThat(view.onderdrukt()).isFalse();
        assertThat(view.gegevens().bedrijvenInGesprek()).isEqualTo(5);
    }

    @Test
    void een_som_telt_alleen_wat_wordt_getoond_zodat_een_verschil_niets_onthult() {
        // Given
        var groot = spoor(12).view();
        var klein = spoor(3).view();

        // When
        var samen = Landbouwtotaal.van(List.of(groot, klein));

        // Then
        var zonder = Landbouwtotaal.van(List.of(groot));
        assertThat(samen.bedrijvenInGesprek())
                .isEqualTo(zonder.bedrijvenInGesprek())
                .isEqualTo(12);
        assertThat(samen.hectaren()).isEqualTo(zonder.hectaren()).isEqualTo(new BigDecimal("310.5"));
        assertThat(samen.nietMeegeteld()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesprek met familie Janssen",
                "Bel 06-12345678",
                "Hoeve aan de weg, 6301 AB",
                "info@boerderij.nl",
                "KvK 12345678",
                "Maatschap Pieters doet mee"
            })
    void wat_naar_een_persoon_of_bedrijf_leidt_wordt_geweigerd(String tekst) {
        // Given
        var g = LandbouwspoorFeiten.gegevens(12);
        var gegevens = new LandbouwspoorGegevens(
                g.naam(), g.gebied(), List.of(), List.of(), tekst, null, g.eisen(), null, null, List.of());

        // When
        // Then
        assertThatThrownBy(() -> new Landbouwspoor(gegevens, null, Zichtbaarheid.INTERN, LandbouwspoorFeiten.NU))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("noviInzet");
    }

    private static Landbouwspoor spoor(int bedrijven) {
        return new Landbouwspoor(
                LandbouwspoorFeiten.gegevens(bedrijven), null, Zichtbaarheid.OPENBAAR, LandbouwspoorFeiten.NU);
    }
}
