package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.MAANDAG;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.gemeld;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.inBeoordeling;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.ontwerp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntIngetrokken;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class KnelpuntWijzigenTest {

    @Test
    void een_wijziging_noemt_welke_velden_veranderden() {
        // Given
        var knelpunt = gemeld();

        // When
        var feit = knelpunt.wijzig(Voorbeelden.grensoverschrijdend(), "Beter omschreven", dag(1));

        // Then
        assertThat(feit.onderdelen()).containsExactlyInAnyOrder("aard", "landen", "vergelijking");
    }

    @Test
    void een_ontwerp_is_niet_te_delen() {
        // Given
        var knelpunt = ontwerp();

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.toonAan(Zichtbaarheid.PARTNERS, "Meekijken", MAANDAG);
        });

        // Then
        poging.isInstanceOf(RuleViolation.class);
        assertThat(knelpunt.zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
    }

    @Test
    void intrekken_noemt_wie_het_tot_nu_konden_zien() {
        // Given
        var knelpunt = gemeld();
        var _ = knelpunt.toonAan(Zichtbaarheid.OPENBAAR, "Iedereen", MAANDAG);

        // When
        var feit = knelpunt.trekIn("Bevat een fout", dag(1));

        // Then
        assertThat(feit).isEqualTo(new KnelpuntIngetrokken(Zichtbaarheid.OPENBAAR, "Bevat een fout"));
        assertThat(knelpunt.zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
    }

    @Test
    void een_gewijzigde_wet_markeert_tot_een_jurist_keek() {
        // Given
        var knelpunt = inBeoordeling();
        var _ = knelpunt.markeerOpnieuwBeoordelen("Nieuwe versie van de Omgevingswet", dag(5));

        // When
        var feit = knelpunt.herbeoordeel("Het artikel is gelijk gebleven", dag(6));

        // Then
        assertThat(feit.onderdelen()).containsExactly("opnieuwBeoordelen");
        assertThat(knelpunt.view().opnieuwBeoordelen()).isNull();
    }

    @Test
    void wat_is_vastgesteld_houdt_zijn_vergelijking() {
        // Given
        var knelpunt = gemeld("KN-2026-0004", Voorbeelden.grensoverschrijdend());
        var _ = knelpunt.neemInBeoordeling("Kijken", MAANDAG);
        var _ = knelpunt.stelVast("Verschil", MAANDAG);
        var zonder = Voorbeelden.beschrijving(Aard.VERSCHIL_TUSSEN_LANDEN, List.of(Land.NL, Land.BE_VLG), List.of());

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.wijzig(zonder, null, MAANDAG);
        });

        // Then
        poging.isInstanceOf(RuleViolation.class);
    }
}
