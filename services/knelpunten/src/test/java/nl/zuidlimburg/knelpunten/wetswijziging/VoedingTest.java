package nl.zuidlimburg.knelpunten.wetswijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoedingTest {

    private final Voeding voeding =
            new Voeding(new Rijlezer(new Regelverwijzingen(Clock.systemUTC())), new ObjectMapper());

    @Test
    void het_eigen_sjabloon_is_leesbaar() {
        // When
        var rijen = voeding.lees(Voeding.SJABLOON.getBytes(StandardCharsets.UTF_8), Vorm.CSV);

        // Then
        assertThat(rijen).hasSize(1);
        assertThat(rijen.getFirst().versie().regeling()).isEqualTo("BWBR0037885");
        assertThat(rijen.getFirst().versie().geldigVanaf()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void tekens_komen_goed_over_hoe_het_bestand_ook_is_opgeslagen(String tekens) {
        // Given
        var tekst = "identificatie;geldigVanaf;omschrijving\r\nBWBR0037885;1-7-2026;Geünificeerd begrip café\r\n";

        // When
        var rijen = voeding.lees(tekst.getBytes(Charset.forName(tekens)), Vorm.CSV);

        // Then
        assertThat(rijen).extracting(r -> r.versie().omschrijving()).containsExactly("Geünificeerd begrip café");
    }

    @Test
    void een_bom_hoort_niet_bij_de_eerste_kolom() {
        var inhoud = "\uFEFFidentificatie,geldigVanaf\nBWBR0037885,2026-07-01\n".getBytes(StandardCharsets.UTF_8);
        assertThat(voeding.lees(inhoud, Vorm.CSV))
                .extracting(r -> r.versie().regeling())
                .containsExactly("BWBR0037885");
    }

    @Test
    void elke_foute_rij_wordt_gemeld_met_haar_nummer_in_het_bestand() {
        // Given
        var tekst = """
                identificatie,geldigVanaf,omschrijving
                BWBR0037885,2026-07-01,goed
                BWBR004627,2026-07-01,zes cijfers
                BWBR0037885,2026-02-30,geen dag
                ,2026-07-01,niets
                BWBR0037885
                32008L0098,01/07/2026,ook goed
                """;

        // When
        var rijen = voeding.lees(tekst.getBytes(StandardCharsets.UTF_8), Vorm.CSV);

        // Then
        assertThat(rijen)
                .filteredOn(r -> r.versie() == null)
                .extracting(Rij::nummer, Rij::veld)
                .containsExactly(
                        tuple(3L, "identificatie"),
                        tuple(4L, "geldigVanaf"),
                        tuple(5L, "identificatie"),
                        tuple(6L, "geldigVanaf"));
        assertThat(rijen)
                .filteredOn(r -> r.versie() != null)
                .extracting(r -> r.versie().regeling())
                .containsExactly("BWBR0037885", "32008L0098");
    }

    @Test
    void json_mag_een_lijst_zijn_of_een_object_met_wijzigingen() {
        var lijst = "[{\"identificatie\":\"BWBR0037885\",\"geldigVanaf\":\"2026-07-01\"},3]";
        assertThat(voeding.lees(lijst.getBytes(StandardCharsets.UTF_8), Vorm.JSON))
                .extracting(r -> r.versie() != null)
                .containsExactly(true, false);
        assertThat(voeding.lees(("{\"wijzigingen\":" + lijst + "}").getBytes(StandardCharsets.UTF_8), Vorm.JSON))
                .hasSize(2);
    }

    @Test
    void de_lijst_van_wetten_overheid_nl_geeft_per_wet_de_laatste_wijziging() {
        // Given
        var xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <n:BWBIdServiceResultaat xmlns:n="http://schemas.overheid.nl/bwbidservice"><n:RegelingInfoLijst>
                  <n:RegelingInfo><n:BWBId>BWBR0037885</n:BWBId><n:DatumLaatsteWijziging>2026-07-01</n:DatumLaatsteWijziging>
                    <n:OfficieleTitel>Omgevingswet</n:OfficieleTitel>
                    <n:CiteertitelLijst><n:Citeertitel><n:titel>Ow</n:titel><n:status>officieel</n:status></n:Citeertitel></n:CiteertitelLijst></n:RegelingInfo>
                  <n:RegelingInfo><n:BWBId>BWBR0005416</n:BWBId></n:RegelingInfo>
                </n:RegelingInfoLijst></n:BWBIdServiceResultaat>""";

        // When
        var rijen = voeding.lees(xml.getBytes(StandardCharsets.UTF_8), Vorm.BWB);

        // Then
        assertThat(rijen.getFirst().versie())
                .isEqualTo(new Wetsversie("BWBR0037885", LocalDate.of(2026, 7, 1), "Omgevingswet", null));
        assertThat(rijen.getLast().redenOfLeeg()).isEqualTo("ontbreekt bij BWBR0005416");
    }

    @Test
    void een_xml_bestand_kan_niets_van_buiten_halen() {
        var xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><RegelingInfoLijst><RegelingInfo><BWBId>&e;</BWBId></RegelingInfo></RegelingInfoLijst>";
        assertThatThrownBy(() -> voeding.lees(xml.getBytes(StandardCharsets.UTF_8), Vorm.BWB))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam,datum\nx,y\n", "\u0000\u0001", "\"open", "{", "[1", "<a>", "null"})
    void een_bestand_dat_niet_van_de_vorm_is_wordt_als_geheel_geweigerd(String inhoud) {
        for (var vorm : Vorm.values()) {
            assertThatThrownBy(() -> voeding.lees(inhoud.getBytes(StandardCharsets.UTF_8), vorm))
                    .as("%s", vorm)
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
