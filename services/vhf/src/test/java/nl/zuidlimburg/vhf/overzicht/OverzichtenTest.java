package nl.zuidlimburg.vhf.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverzichtenTest {

    @Test
    void geld_per_gemeente_telt_eigen_toekenningen_op_en_houdt_gezamenlijke_apart() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var buur = GebiedFixtures.nieuweGemeente();
        var eigen = WerkFixtures.maak("toekenningen", WerkFixtures.toekenning(gemeente, null));
        WerkFixtures.maak(
                "toekenningen",
                WerkFixtures.toekenning(gemeente, null).replace("[\"" + gemeente, "[\"" + buur + "\", \"" + gemeente));
        WerkFixtures.doe(
                "/v1/toekenningen/" + eigen.path("id"),
                "voortgangen",
                "{\"halfjaar\": \"2022-H1\", \"besteedInCenten\": 500, \"woningenGereed\": 2}");

        // When
        var geld = Vhf.redacteur().get("/v1/overzichten/geld?per=gemeente");

        // Then
        geld.then()
                .statusCode(200)
                .body(regel(gemeente) + "eigen.toekenningen", equalTo(1))
                .body(regel(gemeente) + "eigen.rijksbijdrageInCenten", equalTo(1_000_000))
                .body(regel(gemeente) + "eigen.besteedInCenten", equalTo(500))
                .body(regel(gemeente) + "eigen.woningenGereed", equalTo(2))
                .body(regel(gemeente) + "gezamenlijk.toekenningen", equalTo(1))
                .body(regel(buur) + "eigen.toekenningen", equalTo(0));
    }

    @Test
    void een_onbekend_bedrag_wordt_genoemd_en_niet_als_nul_geteld() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var zonder = WerkFixtures.toekenning(gemeente, null).replace("\"rijksbijdrageInCenten\": 1000000,", "");
        WerkFixtures.maak("toekenningen", zonder);

        // When
        var geld = Vhf.redacteur().get("/v1/overzichten/geld?per=gemeente");

        // Then
        geld.then().body(regel(gemeente) + "zonderBedrag", hasItem("Proef"));
    }

    @Test
    void een_les_die_buiten_haar_gemeente_is_toegepast_telt_als_gereisd() {
        // Given
        String les = WerkFixtures.maak("lessen").path("id");
        var naar = WerkFixtures.wijk();
        var voor = lessen();

        // When
        WerkFixtures.maak("toepassingen", WerkFixtures.toepassing(les, naar));

        // Then
        assertThat(lessen().getInt("buitenEigenGemeente")).isEqualTo(voor.getInt("buitenEigenGemeente") + 1);
        assertThat(lessen().getList("items.find { it.les == '" + les + "' }.naarWijken", String.class))
                .containsExactly(naar);
    }

    @Test
    void een_toepassing_in_de_eigen_gemeente_is_niet_gereisd() {
        // Given
        var wijk = WerkFixtures.wijk();
        String les = WerkFixtures.maak("lessen", WerkFixtures.les(wijk)).path("id");
        var buurwijk = GebiedFixtures.nieuweWijk("GM" + wijk.substring(2, 6), 2, "Buurwijk");

        // When
        var toepassing = WerkFixtures.maak("toepassingen", WerkFixtures.toepassing(les, buurwijk));

        // Then
        toepassing.then().body("buitenEigenGemeente", equalTo(false));
        assertThat(lessen().getList("items.les", String.class)).doesNotContain(les);
    }

    @Test
    void koppelkansen_staan_per_gemeente_en_status() {
        // Given
        var wijk = WerkFixtures.wijk();
        WerkFixtures.maak(
                "koppelkansen",
                String.valueOf(WerkFixtures.vorm("koppelkansen"))
                        .replace("\"tussen\"", "\"wijk\": \"" + wijk + "\", \"tussen\""));

        // When
        var kansen = Vhf.redacteur().get("/v1/overzichten/koppelkansen");

        // Then
        kansen.then()
                .statusCode(200)
                .body(
                        "items.find { it.gemeente == 'GM" + wijk.substring(2, 6)
                                + "' && it.status == 'gesignaleerd' }.aantal",
                        equalTo(1));
    }

    @Test
    void zonder_meting_is_de_voortgang_leeg_en_niet_nul() {
        // Given
        var wijk = WerkFixtures.wijk();

        // When
        var voortgang = Vhf.redacteur().get("/v1/overzichten/voortgang?gebied=" + wijk);

        // Then
        voortgang.then().statusCode(200).body("regels.size()", equalTo(0)).body("regels[0]", nullValue());
    }

    private static JsonPath lessen() {
        return Vhf.redacteur()
                .get("/v1/overzichten/lessen")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String regel(String sleutel) {
        return "regels.find { it.sleutel == '" + sleutel + "' }.";
    }
}
