package nl.zuidlimburg.knelpunten.wet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HerkenResourceTest {

    @Inject
    Wettenlijst wettenlijst;

    @Inject
    CurrentActor actor;

    @BeforeEach
    void bekendeWetten() {
        actor.runAs(Actor.system("demo"), wettenlijst::laadDemo);
    }

    @Test
    void een_verwijzing_wordt_herkend_met_de_titel_van_de_wet() {
        herken("jci1.3:c:BWBR0037885&artikel=5.1&g=2024-01-01")
                .statusCode(200)
                .body("stelsel", equalTo("bwb"))
                .body("tekst", equalTo("art. 5.1 Omgevingswet"))
                .body("rechtsgebied", equalTo("NL"))
                .body("geldigOp", equalTo("2024-01-01"))
                .body("wet.code", equalTo("ow"))
                .body("link", equalTo("https://wetten.overheid.nl/jci1.3:c:BWBR0037885&artikel=5.1&g=2024-01-01"))
                .body("gevonden", hasSize(1))
                .body("gevonden[0].tot", equalTo(45));
    }

    @Test
    void een_verwijzing_in_een_ander_stelsel_vindt_dezelfde_wet() {
        herken("http://data.europa.eu/eli/dir/1992/43/oj").body("tekst", equalTo("Habitatrichtlijn (92/43/EEG)"));
        herken("BGBl. I 2017 S. 3634").body("wet.code", equalTo("baugb"));
        herken("/akn/nl/act/mnre1034/2021/BWBR0041330").body("wet.code", equalTo("bal"));
    }

    @Test
    void een_foute_verwijzing_noemt_het_deel_dat_fout_is() {
        herken("ECLI:NL:RBHRL:2022:3159")
                .statusCode(400)
                .body("fouten", hasSize(1))
                .body("fouten[0].veld", equalTo("tekst"))
                .body("fouten[0].plaats.deel", equalTo("gerechtscode"))
                .body("fouten[0].plaats.van", equalTo(8))
                .body("fouten[0].plaats.tot", equalTo(13))
                .body("fouten[0].plaats.verwacht", containsString("RBLIM"));
        herken("geen idee").statusCode(400).body("fouten[0].plaats.deel", equalTo("stelsel"));
    }

    @Test
    void vrije_tekst_geeft_alle_verwijzingen_met_hun_plaats() {
        // Given
        var tekst = "Artikel 5.1 van BWBR0037885 botst met 31992L0043 en BWBR004627.";

        // Then
        herken(tekst)
                .statusCode(200)
                .body("gevonden.wet.code", contains("ow", "hrl"))
                .body("gevonden[0].van", equalTo(tekst.indexOf("BWBR0037885")))
                .body("ongeldig[0].deel", equalTo("bwb-nummer"))
                .body("ongeldig[0].tot", equalTo(tekst.length() - 1));
        als(null)
                .body(Map.of("tekst", "Een verhaal zonder regels.", "vrijeTekst", true))
                .post("/v1/regelverwijzingen/_herken")
                .then()
                .statusCode(200)
                .body("gevonden", hasSize(0))
                .body("stelsel", nullValue());
    }

    @Test
    void een_onbekend_veld_of_te_lange_tekst_wordt_geweigerd() {
        als(null)
                .body(Map.of("tekst", "BWBR0037885", "taal", "nl"))
                .post("/v1/regelverwijzingen/_herken")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem("taal"));
        herken("x".repeat(20_001)).statusCode(400).body("fouten.veld", not(hasSize(0)));
    }

    private static ValidatableResponse herken(String tekst) {
        return als(null)
                .body(Map.of("tekst", tekst))
                .post("/v1/regelverwijzingen/_herken")
                .then();
    }

    private static RequestSpecification als(String token) {
        var verzoek = given().contentType(ContentType.JSON);
        return token == null ? verzoek : verzoek.auth().oauth2(token);
    }
}
