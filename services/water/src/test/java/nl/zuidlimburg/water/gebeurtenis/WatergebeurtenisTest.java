package nl.zuidlimburg.water.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.value.Schatting;
import org.junit.jupiter.api.Test;

class WatergebeurtenisTest {

    @Test
    void bronnen_die_elkaar_tegenspreken_staan_naast_elkaar_en_geen_is_gekozen() {
        // When
        var view = WatergebeurtenisFeiten.watergebeurtenis().view();

        // Then
        assertThat(view.bronconflicten()).containsExactly("schade");
        assertThat(view.gegevens().schattingen())
                .extracting(b -> b.schatting().bron())
                .containsExactly("Startagenda", "TU Delft en Deltares");
    }

    @Test
    void een_schatting_van_nog_een_bron_komt_erbij_en_vervangt_niets() {
        // Given
        var gebeurtenis = WatergebeurtenisFeiten.watergebeurtenis();

        // When
        var feit = gebeurtenis.voegToe(
                WatergebeurtenisFeiten.schade(Schatting.waarde(433_000_000, "euro", "Verzekeraars")),
                WatergebeurtenisFeiten.NU);

        // Then
        assertThat(feit.onderdelen()).containsExactly("schattingen");
        assertThat(gebeurtenis.view().gegevens().schattingen()).hasSize(3);
    }

    @Test
    void dezelfde_schatting_van_dezelfde_bron_staat_er_een_keer() {
        // Given
        var gebeurtenis = WatergebeurtenisFeiten.watergebeurtenis();
        var dezelfde = gebeurtenis.gegevens().schattingen().getFirst();

        // When
        // Then
        assertThatThrownBy(() -> gebeurtenis.voegToe(dezelfde, WatergebeurtenisFeiten.NU))
                .isInstanceOf(RuleViolation.class);
    }
}
