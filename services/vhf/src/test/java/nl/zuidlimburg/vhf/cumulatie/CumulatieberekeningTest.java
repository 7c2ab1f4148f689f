package nl.zuidlimburg.vhf.cumulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.junit.jupiter.api.Test;

class CumulatieberekeningTest {
    private static final Maat FYSIEK = Voorbeeldcijfers.maat("f", Domein.FYSIEK);
    private static final Maat INKOMEN = Voorbeeldcijfers.maat("i", Domein.SOCIAAL_ECONOMISCH);

    /**
     * By hand. Low income: mean (1000·50 + 3000·40 + 6000·30) / 10000 = 35, variance (1000·15² + 3000·5² + 6000·5²) / 10000
     * = 45. WOZ: mean (800·150 + 1200·200 + 2000·250) / 4000 = 215, variance (800·65² + 1200·15² + 2000·35²) / 4000 = 1525;
     * lower is worse, so A is +65.
     */
    @Test
    void elke_indicator_weegt_naar_zijn_eigen_grondslag_personen_of_woningen() {
        // When
        var a = Cumulatieberekening.bereken(Voorbeeldcijfers.driewijken(), Gewichten.ALLES_GEWOON)
                .getFirst()
                .zscore();

        // Then
        assertThat(a.bijdragen().get(0).z()).isCloseTo(15 / Math.sqrt(45), within(1e-6));
        assertThat(a.bijdragen().get(1).z()).isCloseTo(65 / Math.sqrt(1525), within(1e-6));
        assertThat(a.score()).isCloseTo((15 / Math.sqrt(45) + 65 / Math.sqrt(1525)) / 2, within(2e-6));
        assertThat(a.plaats()).isEqualTo(1);
    }

    @Test
    void een_onbekende_waarde_geeft_haar_gewicht_aan_de_andere_en_is_geen_nul() {
        // Given
        var cijfers = new Cijfers(
                List.of(FYSIEK, INKOMEN),
                List.of(
                        Voorbeeldcijfers.gebied("A", Map.of("f", 3.0)),
                        Voorbeeldcijfers.gebied("B", Map.of("f", 2.0, "i", 9.0)),
                        Voorbeeldcijfers.gebied("C", Map.of("f", 1.0, "i", 5.0))));

        // When
        var a = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON).getFirst();

        // Then
        var inkomen = a.zscore().bijdragen().get(1);
        assertThat(inkomen.waarde()).isNull();
        assertThat(inkomen.z()).isNull();
        assertThat(inkomen.aandeel()).isZero();
        assertThat(a.zscore().score())
                .isEqualTo(a.zscore().bijdragen().getFirst().z());
        assertThat(a.exponentieel().score()).isEqualTo(100);
        assertThat(a.stapeling().leesbaar()).isEqualTo("1 van 5, 4 zonder gegevens");
    }

    @Test
    void zonder_enig_gegeven_is_er_geen_score_en_geen_plaats() {
        // Given
        var cijfers = new Cijfers(
                List.of(FYSIEK),
                List.of(
                        Voorbeeldcijfers.gebied("A", Map.of()),
                        Voorbeeldcijfers.gebied("B", Map.of("f", 2.0)),
                        Voorbeeldcijfers.gebied("C", Map.of("f", 1.0))));

        // When
        var a = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON).getFirst();

        // Then
        assertThat(a.zscore().score()).isNull();
        assertThat(a.exponentieel().plaats()).isNull();
        assertThat(a.stapeling().leesbaar()).isEqualTo("0 van 5, 5 zonder gegevens");
    }

    @Test
    void waar_alle_gebieden_gelijk_zijn_onderscheidt_een_indicator_niet() {
        // Given values whose computed variance is not exactly zero
        var cijfers = new Cijfers(
                List.of(FYSIEK),
                List.of(
                        Voorbeeldcijfers.gebied("A", Map.of("f", 0.1)),
                        Voorbeeldcijfers.gebied("B", Map.of("f", 0.1)),
                        Voorbeeldcijfers.gebied("C", Map.of("f", 0.1))));

        // When
        var regels = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON);

        // Then
        assertThat(regels).allSatisfy(regel -> {
            assertThat(regel.zscore().score()).isZero();
            assertThat(regel.zscore().plaats()).isEqualTo(1);
            assertThat(regel.exponentieel().bijdragen().getFirst().rang()).isEqualTo(2);
            assertThat(regel.stapeling().slechtsteVijfde()).isEmpty();
        });
    }

    @Test
    void gelijke_waarden_delen_hun_gemiddelde_rang() {
        // When
        var rangen = Rangen.gemiddeld(new double[] {5, 1, 5, Double.NaN, 3, 5});

        // Then
        assertThat(rangen).containsExactly(4, 1, 4, Double.NaN, 2, 4);
        assertThat(Rangen.plaatsen(new double[] {5, 1, 5, Double.NaN, 3, 5})).containsExactly(1, 5, 1, 0, 4, 1);
    }

    @Test
    void stapeling_is_een_fysiek_domein_en_een_sociaal_of_gezondheidsdomein_bij_de_slechtste_vijfde() {
        // Given five areas, so that the worst fifth is one
        var leefbaar = Voorbeeldcijfers.maat("l", Domein.LEEFBAARHEID);
        var cijfers = new Cijfers(
                List.of(FYSIEK, INKOMEN, leefbaar),
                List.of(
                        Voorbeeldcijfers.gebied("A", Map.of("f", 5.0, "i", 5.0, "l", 1.0)),
                        Voorbeeldcijfers.gebied("B", Map.of("f", 1.0, "i", 1.0, "l", 5.0)),
                        Voorbeeldcijfers.gebied("C", Map.of("f", 2.0, "i", 2.0, "l", 2.0)),
                        Voorbeeldcijfers.gebied("D", Map.of("f", 3.0, "i", 3.0, "l", 3.0)),
                        Voorbeeldcijfers.gebied("E", Map.of("f", 4.0, "i", 4.0, "l", 4.0))));

        // When
        var regels = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON);

        // Then
        var a = regels.get(0).stapeling();
        var b = regels.get(1).stapeling();
        assertThat(a.slechtsteVijfde()).containsExactly(Domein.FYSIEK, Domein.SOCIAAL_ECONOMISCH);
        assertThat(a.gestapeld()).isTrue();
        assertThat(a.leesbaar()).isEqualTo("2 van 5, 2 zonder gegevens");
        assertThat(b.slechtsteVijfde()).containsExactly(Domein.LEEFBAARHEID);
        assertThat(b.gestapeld()).isFalse();
        assertThat(regels.get(4).stapeling().slechtsteVijfde()).isEmpty();
    }

    @Test
    void een_domein_met_gewicht_nul_telt_niet_mee_in_de_score() {
        // Given
        var gewichten = new Gewichten(Map.of(Domein.FYSIEK, 0.0), Map.of());

        // When
        var a = Cumulatieberekening.bereken(Voorbeeldcijfers.driewijken(), gewichten)
                .getFirst();

        // Then
        assertThat(a.zscore().score()).isEqualTo(a.zscore().bijdragen().get(0).z());
        assertThat(a.zscore().bijdragen().get(1).bijdrage()).isZero();
    }
}
