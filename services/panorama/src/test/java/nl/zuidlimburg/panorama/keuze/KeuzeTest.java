package nl.zuidlimburg.panorama.keuze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class KeuzeTest {

    @Test
    void wat_is_gekozen_is_een_van_de_opties() {
        // When
        // Then
        assertThatThrownBy(() -> keuze(KeuzeFeiten.gegevens("niets-doen", "Daarom")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("gekozen");
    }

    @Test
    void een_keuze_zegt_wat_is_verkend() {
        // Given
        var zonder = KeuzeFeiten.gegevens("beekdalen-vrij", "Daarom", Verkend.NIETS, List.of());

        // When
        // Then
        assertThatThrownBy(() -> keuze(zonder)).isInstanceOf(InvalidInput.class).hasMessageContaining("verkend");
    }

    @Test
    void een_keuze_rust_ook_op_de_toekomstbeelden_van_haar_opties() {
        // Given
        var gegevens =
                KeuzeFeiten.gegevens("beekdalen-vrij", "Daarom", Verkend.NIETS, List.of(KeuzeFeiten.TOEKOMSTBEELD));

        // When
        var bronnen = gegevens.bronknopen();

        // Then
        assertThat(bronnen).containsExactly(new Knoop("toekomstbeeld", KeuzeFeiten.TOEKOMSTBEELD));
    }

    private static Keuze keuze(KeuzeGegevens gegevens) {
        return new Keuze(gegevens, null, Zichtbaarheid.INTERN, KeuzeFeiten.NU);
    }
}
