package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.MAANDAG;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.STELSEL;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.gemeld;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.ontwerp;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.opgelost;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.vastgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntGemeld;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntHeropend;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntInOplossingGenomen;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntOpgelost;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnelpuntLevenTest {

    @Test
    void wie_meldt_krijgt_drie_termijnen() {
        // Given
        var knelpunt = ontwerp();

        // When
        var feit = knelpunt.meld("Gehoord aan de tafel", STELSEL, MAANDAG);

        // Then
        assertThat(feit).isEqualTo(new KnelpuntGemeld("Gehoord aan de tafel"));
        assertThat(knelpunt.status()).isEqualTo(KnelpuntStatus.GEMELD);
        assertThat(knelpunt.view().termijnen())
                .extracting(Termijn::soort, Termijn::uiterlijkOp)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(TermijnSoort.EERSTE_ANTWOORD, LocalDate.of(2026, 3, 9)),
                        org.assertj.core.api.Assertions.tuple(TermijnSoort.VERDUIDELIJKING, LocalDate.of(2026, 5, 1)),
                        org.assertj.core.api.Assertions.tuple(TermijnSoort.UITKOMST, LocalDate.of(2026, 9, 2)));
    }

    @Test
    void van_vastgesteld_naar_oplossing_langs_een_spoor() {
        // Given
        var knelpunt = vastgesteld();

        // When
        var feit = knelpunt.neemInOplossing(Spoor.BESTUURLIJK, "De drie landen spreken het af", dag(3));

        // Then
        assertThat(feit).isEqualTo(new KnelpuntInOplossingGenomen(Spoor.BESTUURLIJK, "De drie landen spreken het af"));
        assertThat(knelpunt.view().spoor()).isEqualTo(Spoor.BESTUURLIJK);
        assertThat(knelpunt.view().gewijzigdOp()).isEqualTo(dag(3));
    }

    @Test
    void opgelost_met_reden_en_dag_sinds_wanneer() {
        // Given
        var knelpunt = vastgesteld();

        // When
        var feit = knelpunt.losOp("De treinen rijden door", LocalDate.of(2026, 3, 4), dag(3));

        // Then
        assertThat(feit).isEqualTo(new KnelpuntOpgelost("De treinen rijden door", LocalDate.of(2026, 3, 4)));
        assertThat(knelpunt.view().uitkomst())
                .isEqualTo(new Uitkomst("De treinen rijden door", LocalDate.of(2026, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void zonder_reden_wordt_niets_gesloten(String reden) {
        // Given
        var knelpunt = vastgesteld();

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.losOp(reden, LocalDate.of(2026, 3, 2), MAANDAG);
        });

        // Then
        poging.isInstanceOf(InvalidInput.class).hasMessageContaining("reden");
        assertThat(knelpunt.status()).isEqualTo(KnelpuntStatus.VASTGESTELD);
    }

    @Test
    void een_uitkomst_ligt_niet_in_de_toekomst() {
        // Given
        var knelpunt = vastgesteld();

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.verklaarOnoplosbaar("Te duur", LocalDate.of(2026, 3, 3), MAANDAG);
        });

        // Then
        poging.isInstanceOf(InvalidInput.class).hasMessageContaining("toekomst");
    }

    @Test
    void een_stap_overslaan_kan_niet_en_de_fout_noemt_wat_wel_kan() {
        // Given
        var knelpunt = gemeld();

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.stelVast("Meteen", MAANDAG);
        });

        // Then
        poging.isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("knelpunt-status");
            assertThat(fout.allowed()).contains("beoordelingen", "afwijzingen").doesNotContain("vaststellingen");
        });
    }

    @Test
    void een_opgelost_knelpunt_gaat_bij_heropenen_terug_naar_beoordeling() {
        // Given
        var knelpunt = opgelost();

        // When
        var feit = knelpunt.heropen("Het speelt weer", STELSEL, dag(30));

        // Then
        assertThat(feit).isEqualTo(new KnelpuntHeropend(KnelpuntStatus.OPGELOST, "Het speelt weer"));
        assertThat(knelpunt.status()).isEqualTo(KnelpuntStatus.IN_BEOORDELING);
        assertThat(knelpunt.view().uitkomst()).isNull();
        assertThat(knelpunt.view().termijnen())
                .filteredOn(t -> t.soort() == TermijnSoort.UITKOMST)
                .extracting(Termijn::begonnenOp)
                .containsExactly(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = KnelpuntStatus.class,
            names = {"GEEN_KNELPUNT", "OPGELOST", "WORDT_NIET_OPGELOST"})
    void alleen_wat_een_uitkomst_heeft_kan_worden_heropend(KnelpuntStatus status) {
        // Given
        var anders = java.util.EnumSet.allOf(KnelpuntStatus.class);
        anders.removeIf(KnelpuntStatus::heeftUitkomst);

        // When
        var stappen = status.stappen();

        // Then
        assertThat(stappen).contains(Stap.HEROPENINGEN).doesNotContain(Stap.SAMENVOEGINGEN);
        assertThat(anders).allSatisfy(s -> assertThat(s.stappen()).doesNotContain(Stap.HEROPENINGEN));
    }

    @Test
    void een_verschil_tussen_landen_vraagt_twee_rechtsordes() {
        // Given
        var eenLand = List.of(Land.BE, Land.BE_VLG, Land.EU);

        // When
        var poging = assertThatThrownBy(() ->
                gemeld("KN-2026-0002", Voorbeelden.beschrijving(Aard.VERSCHIL_TUSSEN_LANDEN, eenLand, List.of())));

        // Then
        poging.isInstanceOf(InvalidInput.class).hasMessageContaining("landen");
    }

    @Test
    void een_verschil_tussen_landen_wordt_pas_vastgesteld_met_beide_kanten_naast_elkaar() {
        // Given
        var knelpunt = gemeld(
                "KN-2026-0003",
                Voorbeelden.beschrijving(
                        Aard.VERSCHIL_TUSSEN_LANDEN, List.of(Land.NL, Land.BE_VLG), List.of(Voorbeelden.NEDERLAND)));
        var _ = knelpunt.neemInBeoordeling("Kijken", MAANDAG);

        // When
        var poging = assertThatThrownBy(() -> {
            var _ = knelpunt.stelVast("Verschil", MAANDAG);
        });

        // Then
        poging.isInstanceOfSatisfying(
                RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("grensvergelijking"));
        assertThat(knelpunt.status()).isEqualTo(KnelpuntStatus.IN_BEOORDELING);
    }
}
