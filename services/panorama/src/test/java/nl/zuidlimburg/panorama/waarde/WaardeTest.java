package nl.zuidlimburg.panorama.waarde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class WaardeTest {
    private static final Instant LATER = WaardeFeiten.NU.plusSeconds(3600);

    @Test
    void een_wijziging_maakt_een_versie_en_de_vorige_blijft_zoals_zij_was() {
        // Given
        var waarde = WaardeFeiten.waarde();
        var eerst = waarde.gegevens();

        // When
        var feit = waarde.wijzig(WaardeFeiten.gegevens(WaardeGegevens.Staat.AANGETAST), LATER);

        // Then
        assertThat(feit.nummer()).isEqualTo(2);
        assertThat(feit.onderdelen()).containsExactly("staat");
        assertThat(waarde.versies()).extracting(Waardeversie::nummer).containsExactly(2, 1);
        assertThat(waarde.versies().getLast().gegevens()).isEqualTo(eerst);
        assertThat(waarde.versies().getFirst().vanaf()).isEqualTo(LATER);
    }

    @Test
    void wat_niet_verandert_maakt_geen_versie() {
        // Given
        var waarde = WaardeFeiten.waarde();

        // When
        var feit = waarde.wijzig(waarde.gegevens(), LATER);

        // Then
        assertThat(feit.nummer()).isEqualTo(1);
        assertThat(waarde.view().vanaf()).isEqualTo(WaardeFeiten.NU);
    }

    @Test
    void een_versie_die_intern_was_wordt_niet_openbaar_met_de_volgende() {
        // Given
        var waarde = new Waarde(
                WaardeFeiten.gegevens(WaardeGegevens.Staat.GOED), null, Zichtbaarheid.INTERN, WaardeFeiten.NU);
        var wijziging = waarde.wijzig(WaardeFeiten.gegevens(WaardeGegevens.Staat.KWETSBAAR), LATER);

        // When
        var publicatie = waarde.maakOpenbaar("Besproken", LATER);

        // Then
        assertThat(waarde.versies())
                .extracting(Waardeversie::zichtbaarheid)
                .containsExactly(Zichtbaarheid.OPENBAAR, Zichtbaarheid.INTERN);
        assertThat(wijziging.nummer()).isEqualTo(2);
        assertThat(publicatie).isNotNull();
    }
}
