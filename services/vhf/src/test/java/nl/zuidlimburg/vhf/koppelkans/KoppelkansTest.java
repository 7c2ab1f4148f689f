package nl.zuidlimburg.vhf.koppelkans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.vhf.werk.Urn;
import org.junit.jupiter.api.Test;

class KoppelkansTest {

    @Test
    void een_koppelkans_gaat_van_gesignaleerd_over_verkend_en_belegd_naar_gerealiseerd() {
        // Given
        var kans = KoppelkansFeiten.kans();
        assertThat(kans.verken("Haalbaar", KoppelkansFeiten.NU)).isNotNull();
        var belegd = kans.beleg("gemeente-heerlen", "Trekt de straat", KoppelkansFeiten.NU);

        // When
        var feit = kans.realiseer("Gelukt", KoppelkansFeiten.NU);

        // Then
        assertThat(belegd.verantwoordelijke()).isEqualTo("gemeente-heerlen");
        assertThat(feit.reden()).isEqualTo("Gelukt");
        assertThat(kans.view().status()).isEqualTo(KoppelkansStatus.GEREALISEERD);
        assertThat(kans.view().verantwoordelijke()).isEqualTo("gemeente-heerlen");
    }

    @Test
    void beleggen_kan_pas_na_verkennen() {
        // Given
        var kans = KoppelkansFeiten.kans();

        // When
        // Then
        assertThatThrownBy(() -> kans.beleg("gemeente-heerlen", "Meteen", KoppelkansFeiten.NU))
                .isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.allowed())
                        .containsExactly("verkenningen", "afvallingen"));
    }

    @Test
    void wat_is_afgevallen_of_gerealiseerd_kent_geen_stappen_meer() {
        // Given
        var kans = KoppelkansFeiten.kans();
        assertThat(kans.laatAfvallen("Past niet", KoppelkansFeiten.NU)).isNotNull();

        // When
        // Then
        assertThatThrownBy(() -> kans.verken("Toch", KoppelkansFeiten.NU))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.allowed()).isEmpty());
        assertThat(kans.view().reden()).isEqualTo("Past niet");
    }

    @Test
    void een_koppelkans_is_tussen_verschillende_dingen() {
        // Given
        var een = new Urn(KoppelkansFeiten.MAATREGEL, null);
        var gegevens = new KoppelkansGegevens("Samen", "Met zichzelf", List.of(een, een), null, null);

        // When
        // Then
        assertThatThrownBy(() -> new Koppelkans(gegevens, null, Zichtbaarheid.INTERN, KoppelkansFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }
}
