package nl.zuidlimburg.vhf.barriere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereGeregistreerd;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereHeropend;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereInBehandelingGenomen;
import nl.zuidlimburg.vhf.barriere.BarriereEvent.BarriereWeggenomen;
import org.junit.jupiter.api.Test;

class BarriereTest {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final UUID EEN = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    @Test
    void een_wettelijke_barriere_is_meteen_gedeeld_en_een_andere_niet() {
        // When
        var wettelijk = BarriereFeiten.barriere(Aard.WETTELIJK);
        var financieel = BarriereFeiten.barriere(Aard.FINANCIEEL);

        // Then
        assertThat(wettelijk.zichtbaarheid()).isEqualTo(Zichtbaarheid.PARTNERS);
        assertThat(financieel.zichtbaarheid()).isEqualTo(Zichtbaarheid.INTERN);
    }

    @Test
    void wat_alsnog_wettelijk_blijkt_wordt_opnieuw_geregistreerd_zodat_het_register_het_hoort() {
        // Given
        var barriere = BarriereFeiten.barriere(Aard.FINANCIEEL);

        // When
        var feit = barriere.wijzig(BarriereFeiten.gegevens(Aard.WETTELIJK, "Toch de wet"), NU);

        // Then
        assertThat(feit).isInstanceOf(BarriereGeregistreerd.class);
    }

    @Test
    void wie_een_interne_barriere_deelt_registreert_haar_voor_de_anderen() {
        // Given
        var barriere = BarriereFeiten.barriere(Aard.KENNIS);

        // When
        var feit = barriere.deel("Voor de partners", NU);

        // Then
        assertThat(feit).isInstanceOf(BarriereGeregistreerd.class);
        assertThat(barriere.zichtbaarheid()).isEqualTo(Zichtbaarheid.PARTNERS);
    }

    @Test
    void een_barriere_met_een_knelpunt_volgt_het_register_en_niemand_anders() {
        // Given
        var barriere = BarriereFeiten.barriere();
        var volgt = barriere.volg(stand(EEN, "vastgesteld"), NU);

        // When
        // Then
        assertThat(volgt).get().isInstanceOf(BarriereInBehandelingGenomen.class);
        assertThatThrownBy(() -> barriere.neemWeg("Zelf", null, NU))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("KN-2026-0001");
    }

    @Test
    void een_opgelost_knelpunt_neemt_de_barriere_weg_sinds_de_dag_van_het_register() {
        // Given
        var barriere = BarriereFeiten.barriere();

        // When
        var feit = barriere.volg(
                new KnelpuntStand(
                        EEN, "KN-2026-0001", "opgelost", null, List.of(), "Wet gewijzigd", LocalDate.of(2026, 1, 1)),
                NU);

        // Then
        assertThat(feit)
                .get()
                .isEqualTo(new BarriereWeggenomen("Knelpunt KN-2026-0001: Wet gewijzigd", LocalDate.of(2026, 1, 1)));
        assertThat(barriere.status()).isEqualTo(BarriereStatus.WEGGENOMEN);
    }

    @Test
    void een_heropend_knelpunt_heropent_de_barriere() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "opgelost"), NU)).isPresent();

        // When
        var feit = barriere.volg(stand(EEN, "in-beoordeling"), NU);

        // Then
        assertThat(feit).get().isInstanceOf(BarriereHeropend.class);
        assertThat(barriere.status()).isEqualTo(BarriereStatus.IN_BEHANDELING);
    }

    @Test
    void een_afgewezen_knelpunt_legt_de_barriere_hier_terug() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "in-beoordeling"), NU)).isPresent();

        // When
        var feit = barriere.volg(stand(EEN, "geen-knelpunt"), NU);

        // Then
        assertThat(feit).isPresent();
        assertThat(barriere.status()).isEqualTo(BarriereStatus.GEIDENTIFICEERD);
    }

    @Test
    void een_samengevoegd_knelpunt_geeft_de_barriere_door_en_spreekt_daarna_niet_meer_mee() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "vastgesteld"), NU)).isPresent();

        // When
        var over = barriere.volg(
                new KnelpuntStand(
                        EEN,
                        "KN-2026-0001",
                        "samengevoegd",
                        new KnelpuntStand.Vervanger(ANDER, "KN-2026-0031"),
                        List.of(),
                        "Dubbel",
                        null),
                NU);

        // Then
        assertThat(over).isPresent();
        assertThat(barriere.view().knelpunt()).isEqualTo(ANDER);
        assertThat(barriere.volg(stand(EEN, "opgelost"), NU)).isEmpty();
        assertThat(barriere.volg(stand(ANDER, "opgelost"), NU)).get().isInstanceOf(BarriereWeggenomen.class);
    }

    @Test
    void het_nieuwe_knelpunt_mag_eerder_aankomen_dan_de_samenvoeging_van_het_oude() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "vastgesteld"), NU)).isPresent();
        assertThat(barriere.volg(
                        new KnelpuntStand(ANDER, "KN-2026-0031", "opgelost", null, List.of(EEN), "Klaar", null), NU))
                .isPresent();

        // When
        var laat = barriere.volg(
                new KnelpuntStand(
                        EEN,
                        "KN-2026-0001",
                        "samengevoegd",
                        new KnelpuntStand.Vervanger(ANDER, "KN-2026-0031"),
                        List.of(),
                        "Dubbel",
                        null),
                NU);

        // Then
        assertThat(laat).isEmpty();
        assertThat(barriere.status()).isEqualTo(BarriereStatus.WEGGENOMEN);
    }

    @Test
    void nog_eens_hetzelfde_horen_maakt_geen_feit() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "vastgesteld"), NU)).isPresent();

        // When
        var nogmaals = barriere.volg(stand(EEN, "vastgesteld"), NU);

        // Then
        assertThat(nogmaals).isEmpty();
    }

    @Test
    void van_een_ingetrokken_knelpunt_blijft_niets_zichtbaar() {
        // Given
        var barriere = BarriereFeiten.barriere();
        assertThat(barriere.volg(stand(EEN, "vastgesteld"), NU)).isPresent();

        // When
        var feit = barriere.verliesZichtOp(EEN, "Eerst afstemmen", NU);

        // Then
        assertThat(feit).isPresent();
        assertThat(barriere.view().knelpuntNummer()).isNull();
        assertThat(barriere.view().knelpuntStatus()).isNull();
        assertThat(barriere.verliesZichtOp(EEN, "Nogmaals", NU)).isEmpty();
    }

    private static KnelpuntStand stand(UUID id, String status) {
        var nummer = id.equals(EEN) ? "KN-2026-0001" : "KN-2026-0031";
        return new KnelpuntStand(id, nummer, status, null, List.of(), "Omdat het zo is", null);
    }
}
