package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.STELSEL;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.gemeld;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.inBeoordeling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.TermijnOverschreden;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

class TermijnTest {

    @Test
    void op_dag_60_is_de_vraag_om_verduidelijking_nog_op_tijd() {
        // Given
        var knelpunt = inBeoordeling();

        // When
        var feiten = knelpunt.bewaakTermijnen(dag(60));

        // Then
        assertThat(feiten).isEmpty();
    }

    @Test
    void op_dag_61_zonder_verduidelijking_is_de_termijn_overschreden_en_dat_wordt_een_keer_gezegd() {
        // Given
        var knelpunt = inBeoordeling();
        var eerste = knelpunt.bewaakTermijnen(dag(61));

        // When
        var tweede = knelpunt.bewaakTermijnen(dag(62));

        // Then
        assertThat(eerste)
                .containsExactly(new TermijnOverschreden(TermijnSoort.VERDUIDELIJKING, LocalDate.of(2026, 5, 1)));
        assertThat(tweede).isEmpty();
        assertThat(knelpunt.view().termijnen())
                .filteredOn(t -> t.soort() == TermijnSoort.VERDUIDELIJKING)
                .allSatisfy(t -> {
                    assertThat(t.overschredenOp()).isEqualTo(dag(61));
                    assertThat(t.afgerondOp()).isNull();
                });
    }

    @Test
    void wie_verduidelijking_vraagt_heeft_geantwoord_en_gevraagd() {
        // Given
        var knelpunt = gemeld();

        // When
        var feit = knelpunt.vraagVerduidelijking("Welk artikel?", dag(7));

        // Then
        assertThat(feit.onderdelen()).containsExactly("verduidelijking");
        assertThat(knelpunt.bewaakTermijnen(dag(61))).isEmpty();
        assertThat(knelpunt.view().verduidelijking())
                .isEqualTo(new Verduidelijking("Welk artikel?", LocalDate.of(2026, 3, 9), null, null));
    }

    @Test
    void er_staat_niet_meer_dan_een_vraag_open() {
        // Given
        var knelpunt = gemeld();
        var _ = knelpunt.vraagVerduidelijking("Welk artikel?", dag(1));

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.vraagVerduidelijking("En sinds wanneer?", dag(2));
        });

        // Then
        poging.isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_dag_is_een_dag_in_limburg() {
        // Given: in UTC it is still the last day, in Limburg it is past midnight
        var knelpunt = gemeld();
        var naMiddernacht = Instant.parse("2026-03-09T23:30:00Z");

        // When
        var feiten = knelpunt.bewaakTermijnen(naMiddernacht);

        // Then
        assertThat(feiten)
                .containsExactly(new TermijnOverschreden(TermijnSoort.EERSTE_ANTWOORD, LocalDate.of(2026, 3, 9)));
    }

    @Test
    void zestig_dagen_zijn_kalenderdagen_ook_over_de_zomertijd() {
        // Given
        var melding = LocalDate.of(2026, 3, 2);

        // When
        var termijn = STELSEL.termijn(TermijnSoort.VERDUIDELIJKING, melding);

        // Then
        assertThat(termijn.uiterlijkOp()).isEqualTo(melding.plusDays(60)).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void een_afgesloten_knelpunt_heeft_geen_lopende_termijn() {
        // Given
        var knelpunt = gemeld();

        // When
        var _ = knelpunt.wijsAf("Dit is geen regel", dag(2));

        // Then
        assertThat(knelpunt.bewaakTermijnen(dag(400))).isEmpty();
    }
}
