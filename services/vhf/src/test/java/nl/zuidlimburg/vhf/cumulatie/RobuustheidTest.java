package nl.zuidlimburg.vhf.cumulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.vhf.cumulatie.Robuustheid.Bestendigheid;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.junit.jupiter.api.Test;

class RobuustheidTest {
    /** A is worst in both domains, D in none; B and C are each bad in one. */
    private static final Cijfers CIJFERS = new Cijfers(
            List.of(Voorbeeldcijfers.maat("f", Domein.FYSIEK), Voorbeeldcijfers.maat("g", Domein.GEZONDHEID)),
            List.of(
                    Voorbeeldcijfers.gebied("A", Map.of("f", 4.0, "g", 4.0)),
                    Voorbeeldcijfers.gebied("B", Map.of("f", 3.0, "g", 1.5)),
                    Voorbeeldcijfers.gebied("C", Map.of("f", 2.0, "g", 3.0)),
                    Voorbeeldcijfers.gebied("D", Map.of("f", 1.0, "g", 1.0))));

    @Test
    void wie_overal_het_slechtst_staat_blijft_altijd_bovenaan_en_wie_overal_het_best_staat_nooit() {
        // Given health as the heavier domain, which C is worse in than B
        var gewichten = new Gewichten(Map.of(Domein.GEZONDHEID, 1.5), Map.of());

        // When
        var robuustheid = Robuustheid.bepaal(CIJFERS, gewichten, 2, 7, 200, 0.5);

        // Then
        assertThat(robuustheid.gebieden().getFirst().naam()).isEqualTo("A");
        assertThat(oordeel(robuustheid, "A")).isEqualTo(Bestendigheid.ALTIJD);
        assertThat(oordeel(robuustheid, "B")).isEqualTo(Bestendigheid.SOMS);
        assertThat(oordeel(robuustheid, "C")).isEqualTo(Bestendigheid.VAAK);
        assertThat(oordeel(robuustheid, "D")).isEqualTo(Bestendigheid.NOOIT);
        assertThat(robuustheid.weglatingen()).isEqualTo(4);
    }

    @Test
    void dezelfde_loop_geeft_hetzelfde_antwoord_en_een_ander_zaad_een_ander() {
        // Given
        var eerste = Robuustheid.bepaal(CIJFERS, Gewichten.ALLES_GEWOON, 2, 7, 500, 0.9);

        // When
        var nogmaals = Robuustheid.bepaal(CIJFERS, Gewichten.ALLES_GEWOON, 2, 7, 500, 0.9);

        // Then
        assertThat(nogmaals).isEqualTo(eerste);
        var tellingen = new ArrayList<>(List.of(eerste.gebieden()));
        for (long zaad = 8; zaad < 12; zaad++) {
            tellingen.add(Robuustheid.bepaal(CIJFERS, Gewichten.ALLES_GEWOON, 2, zaad, 500, 0.9)
                    .gebieden());
        }
        assertThat(tellingen.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void een_enkele_indicator_kan_niet_worden_weggelaten() {
        // Given
        var een = new Cijfers(List.of(Voorbeeldcijfers.maat("f", Domein.FYSIEK)), CIJFERS.gebieden());

        // When
        var robuustheid = Robuustheid.bepaal(een, Gewichten.ALLES_GEWOON, 1, 7, 10, 0.5);

        // Then
        assertThat(robuustheid.weglatingen()).isZero();
        assertThat(oordeel(robuustheid, "A")).isEqualTo(Bestendigheid.ALTIJD);
    }

    private static Bestendigheid oordeel(Robuustheid robuustheid, String naam) {
        return robuustheid.gebieden().stream()
                .filter(regel -> regel.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .exponentieel()
                .oordeel();
    }
}
