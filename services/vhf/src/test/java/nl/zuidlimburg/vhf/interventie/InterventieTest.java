package nl.zuidlimburg.vhf.interventie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.vhf.interventie.EffectOpJeugd.Verwachting;
import org.junit.jupiter.api.Test;

class InterventieTest {

    @Test
    void een_interventie_gaat_van_gepland_over_gestart_naar_afgerond() {
        // Given
        var interventie = InterventieFeiten.interventie();
        var start = interventie.start(LocalDate.of(2026, 1, 5), InterventieFeiten.NU);

        // When
        var afronding = interventie.rondAf(LocalDate.of(2026, 2, 5), "51 woningen", InterventieFeiten.NU);

        // Then
        assertThat(start.geldigOp()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(afronding.resultaat()).isEqualTo("51 woningen");
        assertThat(interventie.view().status()).isEqualTo(InterventieStatus.AFGEROND);
    }

    @Test
    void wat_niet_is_gestart_kan_niet_worden_afgerond() {
        // Given
        var interventie = InterventieFeiten.interventie();

        // When
        // Then
        assertThatThrownBy(() -> interventie.rondAf(null, "Klaar", InterventieFeiten.NU))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.allowed()).containsExactly("starten"));
    }

    @Test
    void afronden_kan_niet_voor_de_start_en_niet_in_de_toekomst() {
        // Given
        var interventie = InterventieFeiten.interventie();
        assertThat(interventie.start(LocalDate.of(2026, 2, 5), InterventieFeiten.NU))
                .isNotNull();

        // When
        // Then
        assertThatThrownBy(() -> interventie.rondAf(LocalDate.of(2026, 2, 4), "Klaar", InterventieFeiten.NU))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> interventie.rondAf(LocalDate.of(2027, 2, 4), "Klaar", InterventieFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void een_sociaal_thema_hoort_niet_bij_een_fysieke_interventie() {
        // Given
        var gegevens = InterventieFeiten.gegevens(Kant.FYSIEK, Thema.WERK);

        // When
        // Then
        assertThatThrownBy(() -> new Interventie(
                        gegevens, null, nl.zuidlimburg.platform.sharing.Zichtbaarheid.INTERN, InterventieFeiten.NU))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("thema");
    }

    @Test
    void ook_geen_effect_op_de_jeugd_is_uitgesproken() {
        // When
        var view = InterventieFeiten.interventie().view();

        // Then
        assertThat(view.gegevens().effectOpJeugd().verwachting()).isEqualTo(Verwachting.GEEN_EFFECT_VERWACHT);
    }
}
