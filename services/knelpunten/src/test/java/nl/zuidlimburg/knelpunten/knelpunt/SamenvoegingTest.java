package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.MAANDAG;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.beschrijving;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.gemeld;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.grensoverschrijdend;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.vastgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

class SamenvoegingTest {
    private final Knelpunt een = vastgesteld();
    private final Knelpunt ander = gemeld("KN-2026-0002", grensoverschrijdend());

    private Knelpunt samen() {
        return new Knelpunt(
                een, ander, "KN-2026-0003", beschrijving().samenMet(ander.beschrijving(), null, null), dag(9));
    }

    @Test
    void het_nieuwe_knelpunt_draagt_de_herkomst_en_de_lijn_van_beide() {
        // Given
        var nieuw = samen();

        // When
        var view = nieuw.view();

        // Then
        assertThat(view.samengevoegdUit()).extracting(Afkomst::nummer).containsExactly("KN-2026-0001", "KN-2026-0002");
        assertThat(view.herkomsten())
                .extracting(Herkomst::urn)
                .containsExactly("urn:zl:vhf:barriere:kn-2026-0001", "urn:zl:vhf:barriere:kn-2026-0002");
        assertThat(view.landen()).containsExactly(Land.NL, Land.BE_VLG);
        assertThat(view.status()).isEqualTo(KnelpuntStatus.VASTGESTELD);
        assertThat(view.gemeldOp()).isEqualTo(MAANDAG);
    }

    @Test
    void wat_opgaat_wijst_naar_het_nieuwe_en_het_feit_noemt_beide_melders() {
        // Given
        var nieuw = samen();

        // When
        var feit = ander.gaOpIn(nieuw, "Zelfde vergunning", dag(9));

        // Then
        assertThat(feit.tot()).isEqualTo(new Verwijzing(nieuw.id(), "KN-2026-0003"));
        assertThat(feit.uit()).hasSize(2);
        assertThat(feit.melders()).containsExactly("gemeente-heerlen");
        assertThat(ander.view().opgegaanIn()).isEqualTo(feit.tot());
        assertThat(ander.bewaakTermijnen(dag(400))).isEmpty();
    }

    @Test
    void de_lijn_gaat_over_meer_samenvoegingen_heen() {
        // Given
        var tussen = samen();
        var derde = gemeld("KN-2026-0004", beschrijving());

        // When
        var laatste = new Knelpunt(tussen, derde, "KN-2026-0005", beschrijving(), dag(10));

        // Then
        assertThat(laatste.view().samengevoegdUit())
                .extracting(Afkomst::nummer)
                .containsExactly("KN-2026-0001", "KN-2026-0002", "KN-2026-0003", "KN-2026-0004");
    }

    @Test
    void wat_is_opgegaan_verandert_niet_meer() {
        // Given
        var nieuw = samen();
        var _ = ander.gaOpIn(nieuw, "Zelfde vergunning", dag(9));

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = ander.neemInBeoordeling("Toch", dag(10));
        });

        // Then
        poging.isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("knelpunt-samengevoegd");
            assertThat(fout).hasMessageContaining("KN-2026-0003");
        });
    }

    @Test
    void wat_voor_anderen_zichtbaar_is_gaat_niet_samen_met_wat_intern_is() {
        // Given
        var _ = ander.toonAan(Zichtbaarheid.OPENBAAR, "Iedereen", dag(1));

        // When
        var poging = assertThatThrownBy(() -> Regels.vraagSamenTeVoegen(een, ander));

        // Then
        poging.isInstanceOfSatisfying(
                RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("samenvoegen-zichtbaarheid"));
    }

    @Test
    void wat_ontstaat_is_nooit_ruimer_zichtbaar_dan_het_smalste_van_de_twee() {
        // Given
        var _ = ander.toonAan(Zichtbaarheid.OPENBAAR, "Iedereen", dag(1));

        // When
        var nieuw = new Knelpunt(ander, een, "KN-2026-0003", ander.beschrijving(), dag(9));

        // Then
        assertThat(nieuw.zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
        assertThat(samen().zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
    }
}
