package nl.zuidlimburg.water.synergie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.synergie.Synergiebeeld.Oordeel;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SynergieTest {
    private static final List<String> THEMAS = List.of("landbouw", "natuur", "bodem", "landschap", "droogte");

    @Test
    void plus_zes_en_een_min_twee_is_met_pijnpunt() {
        // Given
        var oordelen = List.of(
                SynergieFixtures.gegevens("natuur", 2, "Vernat"),
                SynergieFixtures.gegevens("bodem", 2, "Rust"),
                SynergieFixtures.gegevens("landschap", 2, "Open"),
                SynergieFixtures.gegevens("landbouw", -2, "Grond gaat uit productie"));

        // When
        var beeld = Synergiebeeld.van(oordelen, THEMAS);

        // Then
        assertThat(beeld.oordeel()).isEqualTo(Oordeel.MET_PIJNPUNT);
        assertThat(beeld.netto()).isEqualTo(4);
        assertThat(beeld.pijnpunten()).extracting(SynergieGegevens::thema).containsExactly("landbouw");
        assertThat(beeld.onbekend()).containsExactly("droogte");
    }

    @Test
    void onbekend_is_geen_nul() {
        // When
        var nul = Synergiebeeld.van(List.of(SynergieFixtures.gegevens("natuur", 0, "Geen effect")), THEMAS);
        var onbekend = Synergiebeeld.van(List.of(SynergieFixtures.gegevens("natuur", null, "Niet bekeken")), THEMAS);

        // Then
        assertThat(nul.oordeel()).isEqualTo(Oordeel.IN_BALANS);
        assertThat(onbekend.oordeel()).isEqualTo(Oordeel.ONBEKEND);
        assertThat(onbekend.bekend()).isZero();
        assertThat(onbekend.onbekend()).containsExactlyElementsOf(THEMAS);
    }

    @Test
    void het_beeld_van_een_maatregel_toont_het_pijnpunt_en_elk_thema_eenmaal() {
        // Given
        var maatregel = MaatregelFixtures.nieuw().id();
        beoordeel(maatregel, "natuur", "2");
        beoordeel(maatregel, "landbouw", "-2");
        beoordeel(maatregel, "droogte", "null");

        // When
        var beeld = Water.redacteur().get("/v1/maatregelen/" + maatregel + "/synergie");
        var dubbel = Water.redacteur()
                .contentType("application/json")
                .body(SynergieFixtures.vorm(maatregel, "natuur", "0"))
                .post("/v1/synergien");
        var vreemd = Water.redacteur()
                .contentType("application/json")
                .body(SynergieFixtures.vorm(maatregel, "bestaat-niet", "0"))
                .post("/v1/synergien");

        // Then
        beeld.then()
                .statusCode(200)
                .body("oordeel", equalTo("met-pijnpunt"))
                .body("netto", equalTo(0))
                .body("bekend", equalTo(2))
                .body("pijnpunten.thema", equalTo(List.of("landbouw")))
                .body("onbekend", hasItem("droogte"))
                .body("onbekend", hasItem("stikstof"))
                .body("onbekend", not(hasItem("natuur")));
        dubbel.then().statusCode(409);
        vreemd.then().statusCode(400).body("fouten.veld", hasItem("thema"));
    }

    private static void beoordeel(String maatregel, String thema, String score) {
        var _ = WerkFixtures.maak("synergien", SynergieFixtures.vorm(maatregel, thema, score));
    }
}
