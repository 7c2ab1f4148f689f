package nl.zuidlimburg.panorama.strategie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.panorama.strategie.Besluit.Uitkomst;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieVastgesteldDoor;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class StrategieTest {

    @Test
    void een_vastgelegde_versie_verandert_niet_met_de_werktekst() {
        // Given
        var strategie = vastgelegd();
        var paragraaf = strategie.gegevens().paragrafen().findFirst().orElseThrow();

        // When
        var feit = strategie.wijzig(
                StrategieFeiten.gegevens("Water en bodem sturen", paragraaf.kenmerk()), StrategieFeiten.NU);

        // Then
        assertThat(feit).isNotNull();
        assertThat(strategie.versie(1).orElseThrow().hoofdstukken().getFirst().paragrafen())
                .containsExactly(paragraaf);
        assertThat(strategie.gegevens().paragrafen())
                .extracting(Paragraaf::id, Paragraaf::titel)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(paragraaf.id(), "Water en bodem sturen"));
    }

    @Test
    void het_rijk_onderschrijft_en_stelt_niet_vast() {
        // Given
        var strategie = vastgelegd();

        // When
        // Then
        assertThatThrownBy(() -> strategie.stelVast(
                        StrategieFeiten.besluit(StrategieFeiten.RIJK, Uitkomst.INGESTEMD), StrategieFeiten.NU))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> strategie.onderschrijf(
                        StrategieFeiten.besluit(StrategieFeiten.HEERLEN, Uitkomst.INGESTEMD), StrategieFeiten.NU))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void wie_afwees_kan_later_instemmen_en_wie_instemde_niet_nog_eens() {
        // Given
        var strategie = vastgelegd();
        var nee = StrategieFeiten.besluit(StrategieFeiten.HEERLEN, Uitkomst.AFGEWEZEN);
        var ja = StrategieFeiten.besluit(StrategieFeiten.HEERLEN, Uitkomst.INGESTEMD);
        var afwijzing = strategie.stelVast(nee, StrategieFeiten.NU);

        // When
        var feit = strategie.stelVast(ja, StrategieFeiten.NU);

        // Then
        assertThat(afwijzing).isInstanceOf(StrategieEvent.StrategieAfgewezenDoor.class);
        assertThat(feit).isInstanceOf(StrategieVastgesteldDoor.class);
        assertThatThrownBy(() -> strategie.stelVast(ja, StrategieFeiten.NU)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_besluit_gaat_over_een_versie_die_er_was() {
        // Given
        var strategie = vastgelegd();
        var teVroeg = new Vaststelling(
                1, StrategieFeiten.HEERLEN, Uitkomst.INGESTEMD, LocalDate.of(2026, 1, 1), "Besluit", null);
        var andere = new Vaststelling(2, StrategieFeiten.HEERLEN, Uitkomst.INGESTEMD, null, "Besluit", null);

        // When
        // Then
        assertThatThrownBy(() -> strategie.stelVast(teVroeg, StrategieFeiten.NU))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("datum");
        assertThatThrownBy(() -> strategie.stelVast(andere, StrategieFeiten.NU))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nummer");
    }

    @Test
    void een_lege_strategie_kan_niet_worden_vastgelegd() {
        // Given
        var leeg = new Strategie(
                new StrategieGegevens("Leeg", null, List.of(), List.of()),
                null,
                Zichtbaarheid.INTERN,
                StrategieFeiten.NU);

        // When
        // Then
        assertThatThrownBy(() -> leeg.legVersieVast(new LegVersieVast("Nu al", null), StrategieFeiten.NU))
                .isInstanceOf(RuleViolation.class);
    }

    private static Strategie vastgelegd() {
        var strategie = StrategieFeiten.strategie();
        var feit = strategie.legVersieVast(new LegVersieVast("Eerste versie", StrategieFeiten.DAG), StrategieFeiten.NU);
        assertThat(feit.nummer()).isEqualTo(1);
        return strategie;
    }
}
