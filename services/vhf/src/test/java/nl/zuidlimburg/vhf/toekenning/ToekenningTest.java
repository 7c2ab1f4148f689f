package nl.zuidlimburg.vhf.toekenning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

class ToekenningTest {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    @Test
    void twee_bronnen_met_een_ander_bedrag_blijven_allebei_staan_en_het_conflict_is_zichtbaar() {
        // Given
        var toekenning = ToekenningFeiten.toekenning();

        // When
        var feit = toekenning.voegBeweringToe(ToekenningFeiten.bewering(820_000_000L, Zekerheid.PRECIES), NU);

        // Then
        assertThat(feit.onderdelen()).containsExactly("beweringen");
        assertThat(toekenning.gegevens().beweringen())
                .extracting(Bewering::waarde)
                .containsExactly(1_200_000_000L, 820_000_000L);
        assertThat(toekenning.view().bronconflicten()).containsExactly(Grootheid.RIJKSBIJDRAGE);
        assertThat(toekenning.gegevens().rijksbijdrageInCenten()).isEqualTo(820_000_000L);
    }

    @Test
    void bronnen_die_samen_waar_kunnen_zijn_spreken_elkaar_niet_tegen() {
        // Given
        var ruim = ToekenningFeiten.bewering(5_000_000_000L, Zekerheid.TEN_MINSTE);
        var meerDan = ToekenningFeiten.bewering(5_300_000_000L, Zekerheid.TEN_MINSTE);
        var precies = ToekenningFeiten.bewering(4_900_000_000L, Zekerheid.PRECIES);

        // When
        boolean samen = ruim.strooktMet(meerDan);
        boolean teLaag = precies.strooktMet(ruim);

        // Then
        assertThat(samen).isTrue();
        assertThat(teLaag).isFalse();
    }

    @Test
    void besteding_en_woningen_van_de_halfjaren_tellen_op() {
        // Given
        var toekenning = ToekenningFeiten.toekenning();
        assertThat(toekenning
                        .meldVoortgang(melding("2022-H1", 100, 3, null), NU)
                        .correctie())
                .isFalse();

        // When
        var feit = toekenning.meldVoortgang(melding("2022-H2", 250, 4, null), NU);

        // Then
        assertThat(feit.voortgang().halfjaar()).isEqualTo("2022-H2");
        assertThat(toekenning.view().besteedInCenten()).isEqualTo(350);
        assertThat(toekenning.view().woningenGereed()).isEqualTo(7);
    }

    @Test
    void hetzelfde_halfjaar_nog_eens_melden_is_een_correctie_met_een_toelichting() {
        // Given
        var toekenning = ToekenningFeiten.toekenning();
        assertThat(toekenning.meldVoortgang(melding("2022-H1", 100, 3, null), NU))
                .isNotNull();

        // When
        var feit = toekenning.meldVoortgang(melding("2022-H1", 90, 3, "Rekening later gecrediteerd"), NU);

        // Then
        assertThat(feit.correctie()).isTrue();
        assertThat(toekenning.view().besteedInCenten()).isEqualTo(90);
        assertThatThrownBy(() -> toekenning.meldVoortgang(melding("2022-H1", 80, 3, null), NU))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_halfjaar_dat_nog_moet_beginnen_of_voor_de_tranche_ligt_kan_niet_worden_gemeld() {
        // Given
        var toekenning = ToekenningFeiten.toekenning();

        // When
        // Then
        assertThatThrownBy(() -> toekenning.meldVoortgang(melding("2026-H2", 1, 0, null), NU))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> toekenning.meldVoortgang(melding("2020-H2", 1, 0, null), NU))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void wat_meer_is_besteed_dan_er_is_staat_erbij() {
        // Given
        var toekenning = ToekenningFeiten.toekenning();

        // When
        var feit = toekenning.meldVoortgang(melding("2022-H1", 1_180_000_001L, 364, null), NU);

        // Then
        assertThat(feit).isNotNull();
        assertThat(toekenning.view().overschrijdingInCenten()).isEqualTo(1);
    }

    private static Voortgang melding(String halfjaar, long besteed, int woningen, String toelichting) {
        return new Voortgang(halfjaar, besteed, woningen, toelichting);
    }
}
