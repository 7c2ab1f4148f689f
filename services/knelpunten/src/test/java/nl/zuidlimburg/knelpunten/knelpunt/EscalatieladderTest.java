package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.vastgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntGeescaleerd;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalatieladderTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);

    private static Escalatie naar(Trede trede, @Nullable String redenOverslaan) {
        return new Escalatie(trede, DAG, "Provincie Limburg", "Komt er hier niet uit", redenOverslaan, null, null);
    }

    @Test
    void de_eerste_trede_is_de_gemeente() {
        // Given
        var knelpunt = vastgesteld();

        // When
        var feit = knelpunt.escaleer(naar(Trede.GEMEENTE, null), dag(3));

        // Then
        assertThat(feit)
                .isEqualTo(new KnelpuntGeescaleerd(
                        Trede.GEMEENTE, "Provincie Limburg", "Komt er hier niet uit", null, DAG));
        assertThat(knelpunt.view().escalaties()).hasSize(1);
    }

    @Test
    void een_trede_overslaan_vraagt_een_reden() {
        // Given
        var knelpunt = vastgesteld();
        var _ = knelpunt.escaleer(naar(Trede.GEMEENTE, null), dag(3));

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.escaleer(naar(Trede.PROVINCIE, " "), dag(3));
        });

        // Then
        poging.isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("escalatie-overslaan");
            assertThat(fout).hasMessageContaining("regio");
        });
        assertThat(knelpunt.view().escalaties()).hasSize(1);
    }

    @Test
    void met_een_reden_mag_een_trede_worden_overgeslagen() {
        // Given
        var knelpunt = vastgesteld();

        // When
        var feit = knelpunt.escaleer(naar(Trede.RIJK, "Alleen het Rijk gaat over deze wet"), dag(3));

        // Then
        assertThat(feit.redenOverslaan()).isEqualTo("Alleen het Rijk gaat over deze wet");
    }

    @Test
    void de_ladder_gaat_niet_omlaag() {
        // Given
        var knelpunt = vastgesteld();
        var _ = knelpunt.escaleer(naar(Trede.RIJK, "Alleen het Rijk gaat hierover"), dag(3));

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.escaleer(naar(Trede.REGIO, null), dag(3));
        });

        // Then
        poging.isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("escalatie-volgorde");
            assertThat(fout.allowed()).containsExactly("benelux", "eu");
        });
    }

    @Test
    void het_antwoord_komt_bij_de_trede_te_staan() {
        // Given
        var knelpunt = vastgesteld();
        var _ = knelpunt.escaleer(naar(Trede.GEMEENTE, null), dag(3));

        // When
        var feit = knelpunt.beantwoordEscalatie(Trede.GEMEENTE, "Wij gaan hier niet over", DAG, dag(4));

        // Then
        assertThat(feit.onderdelen()).containsExactly("escalaties");
        assertThat(knelpunt.view().escalaties()).singleElement().satisfies(e -> assertThat(e.antwoord())
                .isEqualTo("Wij gaan hier niet over"));
    }
}
