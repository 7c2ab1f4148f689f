package nl.zuidlimburg.water.verbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class VerbindingTest {

    @Test
    void een_verbinding_gaat_van_voorgesteld_over_gelegd_naar_beeindigd() {
        // Given
        var verbinding = VerbindingFeiten.verbinding();
        var leggen = verbinding.leg("Afgesproken", LocalDate.of(2026, 1, 5), VerbindingFeiten.NU);

        // When
        var einde = verbinding.beeindig("Opgeheven", LocalDate.of(2026, 2, 5), VerbindingFeiten.NU);

        // Then
        assertThat(leggen.geldigOp()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(einde.reden()).isEqualTo("Opgeheven");
        assertThat(verbinding.view().status()).isEqualTo(VerbindingStatus.BEEINDIGD);
    }

    @Test
    void wat_beeindigd_is_wordt_niet_weer_gelegd() {
        // Given
        var verbinding = VerbindingFeiten.verbinding();
        assertThat(verbinding.beeindig("Komt er niet", null, VerbindingFeiten.NU))
                .isNotNull();

        // When
        // Then
        assertThatThrownBy(() -> verbinding.leg("Toch", null, VerbindingFeiten.NU))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.allowed()).isEmpty());
    }

    @Test
    void een_verbinding_met_zichzelf_is_geen_verbinding() {
        // Given
        var eind = new Eind(Eind.Soort.TAFEL, UUID.randomUUID());
        var gegevens = new VerbindingGegevens(
                Verbindingsoort.OVERLAPT, eind, eind, VerbindingGegevens.Sterkte.ZWAK, "Zelf", null, List.of());

        // When
        // Then
        assertThatThrownBy(() -> new Verbinding(gegevens, null, Zichtbaarheid.INTERN, VerbindingFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void beeindigen_kan_niet_voor_het_leggen() {
        // Given
        var verbinding = VerbindingFeiten.verbinding();
        assertThat(verbinding.leg("Afgesproken", LocalDate.of(2026, 2, 5), VerbindingFeiten.NU))
                .isNotNull();

        // When
        // Then
        assertThatThrownBy(() -> verbinding.beeindig("Eerder", LocalDate.of(2026, 2, 4), VerbindingFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }
}
