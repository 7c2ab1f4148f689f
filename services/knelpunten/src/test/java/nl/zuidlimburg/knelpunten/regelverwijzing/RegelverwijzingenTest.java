package nl.zuidlimburg.knelpunten.regelverwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegelverwijzingenTest {

    private final Regelverwijzingen verwijzingen =
            new Regelverwijzingen(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void zes_cijfers_in_een_bwb_nummer_wordt_gezegd_in_gewone_taal() {
        // When
        var fout = catchThrowableOfType(OngeldigeVerwijzing.class, () -> verwijzingen.herken("  \"BWBR 004627\" "));

        // Then
        assertThat(fout)
                .hasMessage("Bwb-nummer 'BWBR004627' klopt niet: het telt zes cijfers in plaats van zeven."
                        + " Verwacht: BWBR, BWBV of BWBW met zeven cijfers, zoals BWBR0037885.");
        assertThat(fout.van()).isEqualTo(3);
        assertThat(fout.tot()).isEqualTo(14);
        assertThat(fout.alsVeldfout("regelverwijzingen[0]").veld()).isEqualTo("regelverwijzingen[0]");
    }

    @Test
    void de_titel_van_een_bekende_wet_komt_in_de_tekst() {
        // Given
        var wet = UUID.randomUUID();
        var verwijzing = verwijzingen.herken("jci1.3:c:BWBR0037885&hoofdstuk=5&artikel=5.1&lid=2&o=a.");

        // When
        var genoemd = verwijzing.naar(wet, "Omgevingswet");

        // Then
        assertThat(genoemd.tekst()).isEqualTo("art. 5.1 lid 2 onder a Omgevingswet");
        assertThat(genoemd.artikel()).isEqualTo("5.1");
        assertThat(genoemd.wetId()).isEqualTo(wet);
        assertThat(genoemd.identificatie()).isEqualTo(verwijzing.identificatie());
    }

    @Test
    void dezelfde_wet_in_twee_stelsels_is_dezelfde_regeling() {
        assertThat(verwijzingen.herken("eli/reg/2016/679/oj").regeling())
                .isEqualTo(verwijzingen.herken("02016R0679-20160504").regeling())
                .isEqualTo("32016R0679");
        assertThat(verwijzingen.herken("BGBl. I S. 3634 (3.11.2017)").regeling())
                .isEqualTo(verwijzingen.herken("BGBl. I 2017 S. 3634").regeling())
                .isEqualTo(verwijzingen.herken("eli/bund/bgbl-1/2017/s3634").regeling());
        assertThat(verwijzingen.herken("numac 2014036510").regeling())
                .isEqualTo(
                        verwijzingen.herken("eli/decreet/2014/04/25/2014036510").regeling());
    }

    @Test
    void in_lopende_tekst_worden_alle_verwijzingen_gevonden_met_hun_plaats() {
        // Given
        var tekst = "Zie artikel 5.1 (jci1.3:c:BWBR0037885&artikel=5.1), de richtlijn 31992L0043, BWBR004627 en"
                + " https://www.limburg.nl/nieuws; anders ECLI:NL:RVS:2022:3159. Postcode 6211AX12.";

        // When
        var gevonden = verwijzingen.vind(tekst);

        // Then
        assertThat(gevonden)
                .extracting(
                        v -> tekst.substring(v.van(), v.tot()),
                        v -> v.fout() == null ? "goed" : v.fout().deel())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("jci1.3:c:BWBR0037885&artikel=5.1", "goed"),
                        org.assertj.core.groups.Tuple.tuple("31992L0043", "goed"),
                        org.assertj.core.groups.Tuple.tuple("BWBR004627", "bwb-nummer"),
                        org.assertj.core.groups.Tuple.tuple("ECLI:NL:RVS:2022:3159", "goed"));
    }

    @Test
    void een_adres_buiten_de_registers_wordt_geweigerd_op_het_adres() {
        assertThatThrownBy(() -> verwijzingen.herken("https://example.org/BWBR0037885"))
                .isInstanceOfSatisfying(OngeldigeVerwijzing.class, f -> {
                    assertThat(f.deel()).isEqualTo("adres");
                    assertThat(f.gevonden()).isEqualTo("example.org");
                });
    }

    @Test
    void wat_op_geen_stelsel_lijkt_noemt_de_stelsels() {
        assertThatThrownBy(() -> verwijzingen.herken("Omgevingswet"))
                .hasMessageContaining("BWBR0037885")
                .isInstanceOfSatisfying(
                        OngeldigeVerwijzing.class, f -> assertThat(f.deel()).isEqualTo("stelsel"));
        assertThatThrownBy(() -> verwijzingen.herken("")).hasMessageStartingWith("Stelsel ontbreekt");
    }
}
