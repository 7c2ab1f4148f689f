package nl.zuidlimburg.vhf.invoer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetInvoerTest {

    @Test
    void het_brede_bestand_van_het_cbs_met_opgevulde_codes_decimale_kommas_en_punten_komt_goed_binnen() {
        // Given
        var proef = new Proefmeting();
        var bestand = """
                ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;Koop%1$s_47;Woz%1$s_39;Nederland_17
                0;NL00;Nederland;Land;NL00      ;57;369;1
                1;%2$s    ;Zuid;Gemeente;%2$s    ;61,5;       .;2
                2;%3$s  ;Zuid;Wijk;%3$s  ;48;212;3
                3;%4$s  ;Zuid;Wijk;%4$s  ;;x;4
                4;WK036300  ;Amsterdam;Wijk;WK036300  ;30;500;5
                """.formatted(proef.eigen, proef.gemeente, proef.wijk1, proef.wijk2);

        // When
        var taak = proef.voerIn("cbs-breed", bestand);

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.rijen")).isEqualTo(6);
        assertThat(taak.getInt("resultaat.buitenGebied")).isEqualTo(2);
        assertThat(taak.getList("resultaat.onbekend")).contains("Nederland_17");
        assertThat(proef.waarde(proef.gemeente, proef.koop)).isEqualTo("61.5");
        assertThat(proef.waarde(proef.gemeente, proef.woz)).isEqualTo("ONBEKEND");
        assertThat(proef.waarde(proef.wijk1, proef.woz)).isEqualTo("212");
        assertThat(proef.waarde(proef.wijk2, proef.koop)).isEqualTo("NIET_GELEVERD");
        assertThat(proef.waarde(proef.wijk2, proef.woz)).isEqualTo("GEHEIM");
        Vhf.redacteur()
                .get("/v1/metingen/" + proef.id + "/historie")
                .then()
                .body("items.type", hasItem("meting-ingevoerd"));
    }

    @Test
    void latin_1_en_utf_8_met_een_merkteken_worden_allebei_gelezen() {
        // Given
        var latin = new Proefmeting();
        var utf = new Proefmeting();
        var vorm = "regio,gwb_code,p_koop%s\nCaf\u00e9 Sjef,%s,12.5\n";

        // When
        var uitLatin = latin.voerIn(
                "cbs-breed", vorm.formatted(latin.eigen, latin.wijk1).getBytes(ISO_8859_1), false);
        var uitUtf = utf.voerIn("cbs-breed", ("\uFEFF" + vorm.formatted(utf.eigen, utf.wijk1)).getBytes(UTF_8), false);

        // Then
        assertThat(uitLatin.getString("status")).as(uitLatin.prettify()).isEqualTo("gereed");
        assertThat(uitUtf.getString("status")).as(uitUtf.prettify()).isEqualTo("gereed");
        assertThat(latin.waarde(latin.wijk1, latin.koop)).isEqualTo("12.5");
        assertThat(utf.waarde(utf.wijk1, utf.koop)).isEqualTo("12.5");
    }

    @Test
    void waarnemingen_van_odata_worden_herkend_aan_hun_sleutel_zonder_jaarnummer() {
        // Given
        var proef = new Proefmeting();
        var bestand = """
                {"@odata.context": "x", "value": [
                  {"Id": 1, "Measure": "Koop%1$s_52", "ValueAttribute": "None", "Value": 61.5, "StringValue": null, "WijkenEnBuurten": "%2$s    "},
                  {"Id": 2, "Measure": "Woz%1$s_44", "ValueAttribute": "Confidential", "Value": null, "WijkenEnBuurten": "%2$s"},
                  {"Id": 3, "Measure": "Koop%1$s_52", "ValueAttribute": "None", "Value": 0, "WijkenEnBuurten": "%3$s"},
                  {"Id": 4, "Measure": "Anders_9", "ValueAttribute": "None", "Value": 7, "WijkenEnBuurten": "%3$s"},
                  {"Id": 5, "Measure": "Koop%1$s_52", "ValueAttribute": "None", "Value": 7, "WijkenEnBuurten": "NL00"}]}
                """.formatted(proef.eigen, proef.wijk1, proef.wijk2);

        // When
        var taak = proef.voerIn("cbs-odata", bestand);

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(proef.waarde(proef.wijk1, proef.koop)).isEqualTo("61.5");
        assertThat(proef.waarde(proef.wijk1, proef.woz)).isEqualTo("GEHEIM");
        assertThat(proef.waarde(proef.wijk2, proef.koop)).isEqualTo("0");
        assertThat(taak.getList("resultaat.onbekend")).isEqualTo(java.util.List.of("Anders_9"));
    }

    @Test
    void bij_een_foute_rij_komt_er_niets_binnen_en_staat_elke_foute_rij_in_het_verslag() {
        // Given
        var proef = new Proefmeting();

        // When
        var taak = proef.voerIn("sjabloon", fouten(proef));

        // Then
        assertThat(taak.getString("status")).isEqualTo("mislukt");
        assertThat(taak.getString("fout")).contains("4 fouten").contains("niets ingevoerd");
        assertThat(taak.getList("fouten.rij", Integer.class)).containsExactlyInAnyOrder(3, 4, 5, 6);
        assertThat(taak.getString("fouten.find { it.rij == 3 }.reden")).contains("6 cijfers");
        assertThat(taak.getString("fouten.find { it.rij == 4 }.reden")).contains("geen indicator");
        assertThat(taak.getString("fouten.find { it.rij == 5 }.reden")).contains("'veel' is geen getal");
        assertThat(taak.getString("fouten.find { it.rij == 6 }.reden")).contains("tweede keer");
        assertThat(proef.aantal()).isZero();
        assertThat(proef.resten()).isZero();
    }

    @Test
    void op_verzoek_komen_de_goede_rijen_wel_binnen() {
        // Given
        var proef = new Proefmeting();

        // When
        var taak = proef.voerIn("sjabloon", fouten(proef).getBytes(UTF_8), true);

        // Then
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.rijen")).isEqualTo(2);
        assertThat(taak.getInt("resultaat.fouten")).isEqualTo(4);
        assertThat(taak.getInt("aantalFouten")).isEqualTo(4);
        assertThat(proef.waarde(proef.wijk1, proef.koop)).isEqualTo("31.5");
        assertThat(proef.waarde(proef.wijk2, proef.koop)).isEqualTo("GEHEIM");
    }

    private static String fouten(Proefmeting proef) {
        return """
                gebied;indicator;waarde;reden
                %1$s;%3$s;31,5;
                WK12;%3$s;1;
                %1$s;bestaat-niet;1;
                %1$s;%4$s;veel;
                %1$s;%3$s;99;
                %2$s;%3$s;;geheim
                """.formatted(proef.wijk1, proef.wijk2, proef.koop, proef.woz);
    }

    @Test
    void een_bestand_dat_halverwege_afbreekt_laat_niets_achter_en_zegt_waar() {
        // Given
        var json = new Proefmeting();
        var csv = new Proefmeting();
        var tekst = new Proefmeting();
        var waarneming = "{\"Measure\": \"Koop%s_1\", \"Value\": 1, \"WijkenEnBuurten\": \"%s\"},";

        // When
        var uitJson = json.voerIn(
                "cbs-odata",
                "{\"value\": [\n" + waarneming.formatted(json.eigen, json.wijk1) + "\n"
                        + waarneming.formatted(json.eigen, json.wijk2) + "\n{\"Measure\": \"Ko");
        var uitCsv = csv.voerIn(
                "cbs-breed",
                "gwb_code,p_koop%1$s,Woz%1$s\n%2$s,1,2\n%3$s,3".formatted(csv.eigen, csv.wijk1, csv.wijk2));
        var uitTekst =
                tekst.voerIn("sjabloon", "gebied,indicator,waarde\n" + tekst.wijk1 + "," + tekst.koop + ",1\n\"WK");

        // Then
        assertThat(uitJson.getString("status")).isEqualTo("mislukt");
        assertThat(uitJson.getString("fout")).contains("na waarneming").contains("regel 4");
        assertThat(uitCsv.getString("status")).isEqualTo("mislukt");
        assertThat(uitCsv.getString("fouten[0].reden")).contains("2 kolommen in plaats van 3");
        assertThat(uitCsv.getInt("fouten[0].rij")).isEqualTo(3);
        assertThat(uitTekst.getString("fout")).contains("na rij 2").contains("aanhalingsteken");
        assertThat(json.aantal() + csv.aantal() + tekst.aantal()).isZero();
        assertThat(json.resten() + csv.resten() + tekst.resten()).isZero();
    }

    @Test
    void twee_kolommen_voor_een_indicator_worden_geweigerd_tenzij_de_hele_naam_klopt() {
        // Given
        var proef = new Proefmeting();
        var kop = "gwb_code,Koop%s_17,Koop%s_20\n%s,1,2\n".formatted(proef.eigen, proef.eigen, proef.wijk1);

        // When
        var geweigerd = proef.voerIn("cbs-breed", kop);
        Vhf.wijzig("indicatoren/" + proef.koop, "{\"sleutels\": [\"Koop%s_20\"]}".formatted(proef.eigen))
                .then()
                .statusCode(200);
        var gelezen = proef.voerIn("cbs-breed", kop);

        // Then
        assertThat(geweigerd.getString("fout")).contains("zowel").contains(proef.koop);
        assertThat(gelezen.getString("status")).as(gelezen.prettify()).isEqualTo("gereed");
        assertThat(proef.waarde(proef.wijk1, proef.koop)).isEqualTo("2");
    }

    @Test
    void een_vastgestelde_meting_neemt_geen_bestand_meer_aan() {
        // Given
        var id = MetingFixtures.vastgesteld();

        // When
        var antwoord = Vhf.redacteur()
                .contentType("text/csv")
                .body("gebied,indicator,waarde\n")
                .post("/v1/meetbestanden?vorm=sjabloon&meting=" + id);

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("meting-vastgesteld"));
    }

    @Test
    void het_feit_komt_op_het_topic_zodra_de_meting_openbaar_is() {
        // Given
        var id = MetingFixtures.vastgesteld();

        // When
        Vhf.stap("metingen/" + id, "publicaties", MetingFixtures.REDEN).then().statusCode(200);

        // Then
        Topic.of("vhf").await(id, "meting-gewijzigd");
    }
}
