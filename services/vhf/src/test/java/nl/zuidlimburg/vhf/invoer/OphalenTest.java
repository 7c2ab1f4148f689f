package nl.zuidlimburg.vhf.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.zuidlimburg.vhf.Taak;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.bestand.GespeeldeBron;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GespeeldeBron.class)
class OphalenTest {

    @Test
    void alle_paginas_van_een_odata_bron_worden_opgehaald() {
        // Given
        var proef = new Proefmeting();
        var waarneming = "{\"Measure\": \"Koop%s_1\", \"Value\": %s, \"WijkenEnBuurten\": \"%s\"}";
        var tweede = GespeeldeBron.zet(
                proef.eigen + "-2", "{\"value\": [" + waarneming.formatted(proef.eigen, 2, proef.wijk2) + "]}");
        var eerste = GespeeldeBron.zet(
                proef.eigen + "-1",
                "{\"value\": [" + waarneming.formatted(proef.eigen, 1, proef.wijk1) + "], \"@odata.nextLink\": \""
                        + tweede + "\"}");

        // When
        var taak = Taak.einde(haal(proef, "cbs-odata", eerste));

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(proef.waarde(proef.wijk1, proef.koop)).isEqualTo("1");
        assertThat(proef.waarde(proef.wijk2, proef.koop)).isEqualTo("2");
    }

    @Test
    void een_volgende_pagina_buiten_de_bron_een_omleiding_en_een_te_groot_bestand_worden_geweigerd() {
        // Given
        var proef = new Proefmeting();
        var uitweg = GespeeldeBron.zet(
                "uitweg",
                "{\"value\": [], \"@odata.nextLink\": \""
                        + GespeeldeBron.basis().replace("/open/", "/dicht/geheim") + "\"}");

        // When
        var buiten = Taak.einde(haal(proef, "cbs-odata", uitweg));
        var omleiding = Taak.einde(haal(proef, "cbs-odata", GespeeldeBron.basis() + "omleiding"));
        var groot = Taak.einde(haal(proef, "sjabloon", GespeeldeBron.basis() + "groot"));
        var weg = Taak.einde(haal(proef, "sjabloon", GespeeldeBron.basis() + "weg"));

        // Then
        assertThat(buiten.getString("fout")).contains("hiervandaan mag niets worden opgehaald");
        assertThat(omleiding.getString("fout")).contains("status 302");
        assertThat(groot.getString("fout")).contains("te groot");
        assertThat(weg.getString("fout")).contains("status 404");
        assertThat(proef.resten()).isZero();
    }

    @Test
    void een_adres_dat_niet_op_de_lijst_staat_wordt_meteen_geweigerd() {
        haal(new Proefmeting(), "cbs-odata", "http://169.254.169.254/latest/meta-data")
                .then()
                .statusCode(400)
                .body("fouten[0].reden", containsString("mag niets worden opgehaald"));
    }

    @Test
    void grenzen_komen_van_een_ogc_api_features_met_al_haar_paginas() {
        // Given
        var een = GebiedFixtures.nieuweGemeente();
        var twee = GebiedFixtures.nieuweGemeente();
        var vorm =
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"gemeentecode\": \"%s\"}, \"geometry\":"
                        + " {\"type\": \"Polygon\", \"coordinates\": [[[5.9, 50.9], [6, 50.9], [6, 51], [5.9, 50.9]]]}}], \"links\": [{\"rel\": \"self\", \"href\": \"x\"}%s]}";
        var tweede = GespeeldeBron.zet("grens2", vorm.formatted(twee, ""));
        var eerste =
                GespeeldeBron.zet("grens1", vorm.formatted(een, ", {\"rel\": \"next\", \"href\": \"" + tweede + "\"}"));

        // When
        var taak = Taak.einde(Vhf.redacteur()
                .contentType("application/json")
                .body("{\"url\": \"%s\", \"bron\": \"proef\", \"jaar\": 2024}".formatted(eerste))
                .post("/v1/grensbestanden/_ophalen"));

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.grenzen")).isEqualTo(2);
    }

    private static Response haal(Proefmeting proef, String vorm, String url) {
        return Vhf.redacteur()
                .contentType("application/json")
                .body("{\"meting\": \"%s\", \"vorm\": \"%s\", \"url\": \"%s\"}".formatted(proef.id, vorm, url))
                .post("/v1/meetbestanden/_ophalen");
    }
}
