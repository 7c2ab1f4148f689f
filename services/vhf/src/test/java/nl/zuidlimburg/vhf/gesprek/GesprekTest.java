package nl.zuidlimburg.vhf.gesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

class GesprekTest {

    @Test
    void een_gesprek_zonder_antwoord_op_elke_vraag_kan_niet_worden_afgerond() {
        // Given
        var gesprek = GesprekFeiten.gesprek();
        beantwoord(gesprek, Vraag.HOE_INTEGRAAL_NU);
        beantwoord(gesprek, Vraag.WELKE_KNELPUNTEN_EN_BARRIERES);

        // When
        // Then
        assertThatThrownBy(() -> gesprek.rondAf(null, "Klaar", GesprekFeiten.NU))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("WK091720 hoe-naar-effectieve-integrale-aanpak");
        assertThat(gesprek.view().nogTeBeantwoorden()).isEqualTo(1);
    }

    @Test
    void met_een_antwoord_op_elke_vraag_is_het_gesprek_af() {
        // Given
        var gesprek = GesprekFeiten.gesprek();
        for (var vraag : Vraag.values()) {
            beantwoord(gesprek, vraag);
        }

        // When
        var feit = gesprek.rondAf(LocalDate.of(2026, 3, 1), "Goed gesprek", GesprekFeiten.NU);

        // Then
        assertThat(feit.geldigOp()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(gesprek.status()).isEqualTo(GesprekStatus.AFGEROND);
        assertThatThrownBy(() -> beantwoord(gesprek, Vraag.HOE_INTEGRAAL_NU)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void elke_wijk_van_het_gesprek_wil_een_antwoord_op_elke_vraag() {
        // Given
        var g = GesprekFeiten.gegevens();
        var twee = new GesprekGegevens(
                g.titel(), g.gemeente(), null, List.of("WK091720", "WK091731"), List.of(), List.of(), null);

        // When
        var gesprek = new Gesprek(twee, null, GesprekFeiten.NU);

        // Then
        assertThat(gesprek.view().nogTeBeantwoorden()).isEqualTo(6);
    }

    @Test
    void een_later_antwoord_vervangt_het_eerdere() {
        // Given
        var gesprek = GesprekFeiten.gesprek();
        beantwoord(gesprek, Vraag.HOE_INTEGRAAL_NU);

        // When
        var feit = gesprek.beantwoord(
                new Antwoord("WK091720", Vraag.HOE_INTEGRAAL_NU, "Beter dan gedacht"), GesprekFeiten.NU);

        // Then
        assertThat(feit.onderdelen()).containsExactly("antwoorden");
        assertThat(gesprek.view().antwoorden()).extracting(Antwoord::antwoord).containsExactly("Beter dan gedacht");
    }

    @Test
    void een_wijk_buiten_de_gemeente_hoort_niet_in_het_gesprek() {
        // Given
        var g = GesprekFeiten.gegevens();
        var buiten = new GesprekGegevens(g.titel(), "GM0928", null, List.of("WK091720"), List.of(), List.of(), null);

        // When
        // Then
        assertThatThrownBy(() -> new Gesprek(buiten, null, GesprekFeiten.NU)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void een_afspraak_heeft_een_nummer_en_kan_worden_nagekomen() {
        // Given
        var gesprek = GesprekFeiten.gesprek();
        assertThat(gesprek.maakAfspraak(
                        new MaakAfspraak("Lijst delen", "programmamanager", LocalDate.of(2026, 4, 1)),
                        GesprekFeiten.NU))
                .isNotNull();

        // When
        var feit = gesprek.komNa(1, LocalDate.of(2026, 3, 2), GesprekFeiten.NU);

        // Then
        assertThat(feit.onderdelen()).containsExactly("afspraken");
        assertThat(gesprek.view().afspraken())
                .extracting(Afspraak::nagekomenOp)
                .containsExactly(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> gesprek.komNa(2, null, GesprekFeiten.NU)).isInstanceOf(ItemNotFound.class);
    }

    private static void beantwoord(Gesprek gesprek, Vraag vraag) {
        assertThat(gesprek.beantwoord(new Antwoord("WK091720", vraag, "Een antwoord"), GesprekFeiten.NU))
                .isNotNull();
    }
}
