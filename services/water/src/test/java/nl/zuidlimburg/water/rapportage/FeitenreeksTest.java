package nl.zuidlimburg.water.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeitenreeksTest {
    private static final LocalDate JUNI = LocalDate.of(2026, 6, 30);

    private final Feitenreeks reeks = new Feitenreeks();

    @Test
    void wat_in_juli_verandert_is_op_30_juni_niet_te_zien() {
        // Given
        reeks.voegToe(LocalDate.of(2026, 6, 1), toestand(100, "idee"));
        reeks.voegToe(LocalDate.of(2026, 7, 5), toestand(200, "verkenning"));

        // When
        var stand = reeks.op(JUNI).orElseThrow();

        // Then
        assertThat(stand).isEqualTo(toestand(100, "idee"));
    }

    @Test
    void een_correctie_met_ingang_van_juni_brengt_niet_mee_wat_sinds_juli_geldt() {
        // Given
        reeks.voegToe(LocalDate.of(2026, 6, 1), toestand(100, "idee"));
        reeks.voegToe(LocalDate.of(2026, 7, 5), toestand(100, "verkenning"));
        reeks.voegToe(LocalDate.of(2026, 6, 20), toestand(120, "verkenning"));

        // When
        var stand = reeks.op(JUNI).orElseThrow();

        // Then
        assertThat(stand).isEqualTo(toestand(120, "idee"));
        assertThat(reeks.op(LocalDate.of(2026, 7, 31))).contains(toestand(120, "verkenning"));
    }

    @Test
    void wat_na_de_dag_begon_is_er_nog_niet() {
        // Given
        reeks.voegToe(LocalDate.of(2026, 7, 1), toestand(100, "idee"));

        // When
        var stand = reeks.op(JUNI);

        // Then
        assertThat(stand).isEmpty();
    }

    @Test
    void wie_in_juli_vastlegt_dat_in_juni_is_begonnen_zegt_dat_het_er_in_juni_was() {
        // Given
        reeks.voegToe(LocalDate.of(2026, 7, 1), toestand(100, "idee"));
        reeks.voegToe(LocalDate.of(2026, 6, 15), toestand(100, "realisatie"));

        // When
        var stand = reeks.op(JUNI);

        // Then
        assertThat(stand).contains(toestand(100, "realisatie"));
    }

    @Test
    void een_intrekking_laat_de_rest_zoals_zij_was() {
        // Given
        reeks.voegToe(LocalDate.of(2026, 6, 1), toestand(100, "idee").put("zichtbaarheid", "openbaar"));
        reeks.trekIn(LocalDate.of(2026, 6, 2));

        // When
        var stand = reeks.op(JUNI).orElseThrow();

        // Then
        assertThat(stand).isEqualTo(toestand(100, "idee").put("zichtbaarheid", "intern"));
    }

    private static ObjectNode toestand(int bedrag, String fase) {
        return JsonNodeFactory.instance.objectNode().put("bedrag", bedrag).put("fase", fase);
    }
}
