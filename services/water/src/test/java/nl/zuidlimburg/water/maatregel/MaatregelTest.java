package nl.zuidlimburg.water.maatregel;

import static nl.zuidlimburg.water.maatregel.MaatregelFeiten.KNELPUNT;
import static nl.zuidlimburg.water.maatregel.MaatregelFeiten.NU;
import static nl.zuidlimburg.water.maatregel.MaatregelFeiten.stand;
import static nl.zuidlimburg.water.maatregel.MaatregelFeiten.wettelijk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGeblokkeerd;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGedeblokkeerd;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGestart;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGewijzigd;
import nl.zuidlimburg.water.maatregel.Maatregelsoort.Hoek;
import org.junit.jupiter.api.Test;

class MaatregelTest {

    @Test
    void de_fasen_volgen_elkaar_en_een_fase_overslaan_kan_niet() {
        // Given
        var maatregel = MaatregelFeiten.uitgewerkt();

        // When
        var start = maatregel.start("Begonnen", LocalDate.of(2026, 3, 1), NU);

        // Then
        assertThat(start).isEqualTo(new MaatregelGestart("Begonnen", LocalDate.of(2026, 3, 1)));
        assertThat(maatregel.fase()).isEqualTo(Fase.REALISATIE);
        assertThatThrownBy(() -> MaatregelFeiten.maatregel().start("Te vroeg", null, NU))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("verkenningen");
    }

    @Test
    void wat_gereed_is_blijft_gereed() {
        // Given
        var maatregel = MaatregelFeiten.uitgewerkt();
        var _ = maatregel.start("Begonnen", null, NU);
        var _ = maatregel.leverOp("Klaar", null, NU);

        // When
        // Then
        assertThatThrownBy(() -> maatregel.stop("Toch niet", null, NU)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> maatregel.blokkeer(wettelijk(null), NU)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_stap_in_de_toekomst_is_er_nog_niet() {
        // Given
        var maatregel = MaatregelFeiten.maatregel();

        // When
        // Then
        assertThatThrownBy(() -> maatregel.verken("Straks", LocalDate.of(2030, 1, 1), NU))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void na_een_blokkade_gaat_de_maatregel_verder_waar_zij_was() {
        // Given
        var maatregel = MaatregelFeiten.uitgewerkt();
        var _ = maatregel.blokkeer(wettelijk(null), NU);

        // When
        var feit = maatregel.deblokkeer("Vergunning verleend", null, NU);

        // Then
        assertThat(feit.knelpunt()).isNull();
        assertThat(maatregel.fase()).isEqualTo(Fase.PLANUITWERKING);
        assertThat(maatregel.view().blokkade()).isNull();
    }

    @Test
    void een_opgelost_knelpunt_deblokkeert_wat_het_tegenhield_en_niets_anders() {
        // Given
        var maatregel = MaatregelFeiten.uitgewerkt();
        var _ = maatregel.blokkeer(wettelijk(KNELPUNT), NU);
        var ander = MaatregelFeiten.uitgewerkt();
        var _ = ander.blokkeer(wettelijk(UUID.randomUUID()), NU);

        // When
        var feit = Knelpuntspoor.volg(maatregel, stand("opgelost"), false, NU);
        var geen = Knelpuntspoor.volg(ander, stand("opgelost"), false, NU);

        // Then
        assertThat(feit).get().isInstanceOf(MaatregelGedeblokkeerd.class);
        assertThat(feit.orElseThrow().reden()).contains("KN-2026-0001");
        assertThat(maatregel.fase()).isEqualTo(Fase.PLANUITWERKING);
        assertThat(geen).isEmpty();
        assertThat(ander.fase()).isEqualTo(Fase.GEBLOKKEERD);
    }

    @Test
    void het_knelpunt_dat_uit_de_maatregel_kwam_wordt_haar_knelpunt() {
        // Given
        var maatregel = MaatregelFeiten.maatregel();
        var _ = maatregel.blokkeer(wettelijk(null), NU);

        // When
        var gekoppeld = Knelpuntspoor.volg(maatregel, stand("gemeld"), true, NU);
        var opgelost = Knelpuntspoor.volg(maatregel, stand("opgelost"), true, NU);

        // Then
        assertThat(gekoppeld).get().isInstanceOf(MaatregelGewijzigd.class);
        assertThat(opgelost).get().isInstanceOf(MaatregelGedeblokkeerd.class);
        assertThat(maatregel.fase()).isEqualTo(Fase.IDEE);
    }

    @Test
    void een_vastgesteld_knelpunt_blokkeert_de_maatregel_waar_het_uit_kwam() {
        // Given
        var maatregel = MaatregelFeiten.uitgewerkt();
        var vastgesteld =
                new KnelpuntStand(KNELPUNT, "KN-2026-0001", "Stikstof", "vastgesteld", true, null, List.of(), null);

        // When
        var feit = Knelpuntspoor.volg(maatregel, vastgesteld, true, NU);

        // Then
        assertThat(feit).get().isInstanceOf(MaatregelGeblokkeerd.class);
        assertThat(maatregel.blokkade())
                .isNotNull()
                .extracting(Blokkade::knelpuntStatus)
                .isEqualTo("vastgesteld");
        assertThat(Knelpuntspoor.volg(maatregel, vastgesteld, true, NU)).isEmpty();
    }

    @Test
    void een_knelpunt_dat_niet_wordt_opgelost_houdt_de_maatregel_tegen() {
        // Given
        var maatregel = MaatregelFeiten.maatregel();
        var _ = maatregel.blokkeer(wettelijk(KNELPUNT), NU);

        // When
        var feit = Knelpuntspoor.volg(maatregel, stand("wordt-niet-opgelost"), false, NU);

        // Then
        assertThat(feit).get().isInstanceOf(MaatregelGewijzigd.class);
        assertThat(maatregel.fase()).isEqualTo(Fase.GEBLOKKEERD);
    }

    @Test
    void na_samenvoegen_volgt_de_maatregel_het_nieuwe_knelpunt_in_welke_volgorde_ook() {
        // Given
        var ander = UUID.randomUUID();
        var maatregel = MaatregelFeiten.maatregel();
        var _ = maatregel.blokkeer(wettelijk(KNELPUNT), NU);
        var nieuwEerst =
                new KnelpuntStand(ander, "KN-2026-0031", "Samen", "in-oplossing", false, null, List.of(KNELPUNT), null);
        var oudDaarna = new KnelpuntStand(
                KNELPUNT,
                "KN-2026-0001",
                "Stikstof",
                "samengevoegd",
                false,
                new KnelpuntStand.Vervanger(ander, "KN-2026-0031"),
                List.of(),
                null);

        // When
        var over = Knelpuntspoor.volg(maatregel, nieuwEerst, false, NU);
        var laat = Knelpuntspoor.volg(maatregel, oudDaarna, false, NU);

        // Then
        assertThat(over).isPresent();
        assertThat(laat).isEmpty();
        assertThat(maatregel.blokkade())
                .isNotNull()
                .extracting(Blokkade::knelpunt)
                .isEqualTo(ander);
    }

    @Test
    void wie_een_geblokkeerde_maatregel_deelt_vertelt_dat_zij_geblokkeerd_is() {
        // Given
        var maatregel = MaatregelFeiten.maatregel();
        var _ = maatregel.trekIn("Eerst intern", NU);
        var _ = maatregel.blokkeer(wettelijk(null), NU);

        // When
        var feit = maatregel.deel("Nu delen", NU);

        // Then
        assertThat(feit).isInstanceOf(MaatregelGeblokkeerd.class);
    }

    @Test
    void de_driehoek_laat_zien_welke_hoek_ontbreekt() {
        // Given
        var gegevens = MaatregelFeiten.gegevens("Vol");

        // When
        var vol = Driehoek.van(gegevens);

        // Then
        assertThat(vol.ontbreekt()).isEmpty();
        assertThat(Driehoek.van(zonderTekst(gegevens)).ontbreekt())
                .containsExactly(Hoek.ONTWERP, Hoek.LAND_EN_BODEMGEBRUIK);
    }

    @Test
    void een_eind_voor_het_begin_wordt_geweigerd_en_de_som_is_op_de_cent() {
        // When
        // Then
        assertThatThrownBy(() -> new Planning(OnnauwkeurigeDatum.jaar(2028), OnnauwkeurigeDatum.van("2027-Q4")))
                .isInstanceOf(InvalidInput.class);
        assertThat(MaatregelFeiten.maatregel().view().financieringInCenten()).isEqualTo(125_000_050L);
        assertThat(MaatregelFeiten.maatregel().view().hoogsteRisico()).isEqualTo(12);
    }

    private static MaatregelGegevens zonderTekst(MaatregelGegevens g) {
        return new MaatregelGegevens(
                g.naam(),
                null,
                g.stroomgebied(),
                null,
                null,
                null,
                List.of(Maatregelsoort.BERGEN),
                null,
                null,
                null,
                g.trekker(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
