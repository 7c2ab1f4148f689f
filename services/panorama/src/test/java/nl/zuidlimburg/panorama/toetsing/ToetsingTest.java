package nl.zuidlimburg.panorama.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.toetsing.Oordeel.Uitkomst;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToetsingTest {

    @Test
    void wat_wordt_afgewenteld_gaat_naar_iemand_en_die_wordt_genoemd() {
        // Given
        var naarNiemand = ToetsingFeiten.gegevens(Uitkomst.NEGATIEF, List.of());

        // When
        // Then
        assertThatThrownBy(() -> ToetsingFeiten.toetsing(naarNiemand))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nietAfwentelen.ontvangers");
    }

    @ParameterizedTest
    @EnumSource(
            value = Uitkomst.class,
            names = {"POSITIEF", "NEUTRAAL", "NEGATIEF"})
    void een_oordeel_zegt_waaruit_het_blijkt(Uitkomst uitkomst) {
        // Given
        var g = ToetsingFeiten.gegevens(Uitkomst.POSITIEF, List.of());
        var zonderBewijs = new ToetsingGegevens(
                g.onderwerp(),
                new Oordeel(uitkomst, "Dat vinden wij", List.of()),
                g.identiteitCentraal(),
                g.nietAfwentelen(),
                null,
                List.of(),
                List.of(),
                "Ontwerpteam",
                null);

        // When
        // Then
        assertThatThrownBy(() -> ToetsingFeiten.toetsing(zonderBewijs))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("combineren.bewijs");
    }

    @Test
    void onbekend_is_een_oordeel_zonder_bewijs() {
        // Given
        var onbekend = new Oordeel(Uitkomst.ONBEKEND, "Nog niet bekeken", List.of());
        var gegevens = new ToetsingGegevens(
                ToetsingFeiten.BEELD,
                onbekend,
                onbekend,
                new NietAfwentelen(onbekend, List.of()),
                null,
                List.of(),
                List.of(),
                "Ontwerpteam",
                null);

        // When
        var toetsing = ToetsingFeiten.toetsing(gegevens);

        // Then
        assertThat(toetsing.view().gegevens().combineren().uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    }

    @Test
    void wat_is_getoetst_verandert_niet() {
        // Given
        var toetsing = ToetsingFeiten.toetsing();
        var g = toetsing.gegevens();
        var ander = new ToetsingGegevens(
                new Onderwerp(Onderwerp.Soort.KEUZE, UUID.randomUUID()),
                g.combineren(),
                g.identiteitCentraal(),
                g.nietAfwentelen(),
                g.grens(),
                g.povi(),
                g.waarden(),
                g.getoetstDoor(),
                g.getoetstOp());

        // When
        // Then
        assertThatThrownBy(() -> toetsing.wijzig(ander, ToetsingFeiten.NU)).isInstanceOf(RuleViolation.class);
    }
}
