package nl.zuidlimburg.panorama.inbreng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class InbrengTest {
    @Test
    void wat_is_ingediend_of_geweigerd_blijft_intern() {
        // Given
        var item = InbrengFeiten.inbreng();

        // When
        var feit = item.weiger("Reclame", InbrengFeiten.NU);

        // Then
        assertThat(feit.reden()).isEqualTo("Reclame");
        assertThat(item.zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
    }

    @Test
    void wat_niet_is_geplaatst_wordt_niet_beantwoord() {
        // Given
        var item = InbrengFeiten.inbreng();

        // When
        // Then
        assertThatThrownBy(() -> {
                    var _ = item.beantwoord(new Antwoord("Ja", null, null), InbrengFeiten.NU);
                })
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_machine_vervangt_geen_vertaling_van_een_mens() {
        // Given
        var item = InbrengFeiten.geplaatst();
        var _ = item.vertaal(new Vertaling(Taal.DE, "Mehr Schatten", Vertaling.Wijze.MENS), InbrengFeiten.NU);

        // When
        // Then
        assertThatThrownBy(() -> {
                    var _ = item.vertaal(new Vertaling(Taal.DE, "Schatten", Vertaling.Wijze.MACHINE), InbrengFeiten.NU);
                })
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void wat_is_ingetrokken_zegt_niets_meer_en_houdt_zijn_herkomst() {
        // Given
        var item =
                new Inbreng(InbrengFeiten.inbreng().gegevens(), List.of(InbrengFeiten.ANDER), null, InbrengFeiten.NU);

        // When
        var _ = item.trekIn("Op verzoek", InbrengFeiten.NU);

        // Then
        assertThat(item.gegevens().tekst()).isEqualTo(InbrengGegevens.WEG);
        assertThat(item.herkomst()).containsExactly(InbrengFeiten.ANDER);
    }
}
