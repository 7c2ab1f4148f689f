package nl.zuidlimburg.knelpunten.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.knelpunten.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BridgeDossierTest {

    private static ObjectNode grensoverschrijdend(String titel) {
        var invoer =
                Register.invoer(titel).put("aard", "verschil-tussen-landen").put("zichtbaarheid", "openbaar");
        invoer.putArray("landen").add("nl").add("be-vlg");
        return invoer;
    }

    @Test
    void het_dossier_noemt_een_organisatie_als_initiatiefnemer_en_wat_er_nog_mist() {
        // Given
        var id = Register.meld(grensoverschrijdend("Dossier zonder gevolg"));

        // When
        var dossier = given().accept("application/json")
                .get("/v1/knelpunten/" + id + "/bridge-dossier")
                .jsonPath();

        // Then
        assertThat(dossier.getString("initiatiefnemer.code")).isEqualTo("gemeente-heerlen");
        assertThat(dossier.getBoolean("volledig")).isFalse();
        assertThat(dossier.getList("volledigheid.findAll { it.verplicht && !it.aanwezig }.wat", String.class))
                .containsExactly("Waarom het obstakel moet worden weggenomen");
    }

    @Test
    void met_alles_wat_verplicht_is_is_het_dossier_volledig_en_af_te_drukken() {
        // Given
        var id = Register.meld(grensoverschrijdend("Dossier <volledig>").put("gevolg", "Belemmert de kringloop"));

        // When
        var html = given().accept("text/html").get("/v1/knelpunten/" + id + "/bridge-dossier");

        // Then
        html.then().statusCode(200).contentType("text/html");
        assertThat(html.asString())
                .contains("Dossier &lt;volledig&gt;", "2025/925", "bevat alles wat verplicht is")
                .containsSubsequence(
                        "Initiatiefnemer", "Het obstakel", "Waarom", "Gebied", "Bepalingen", "Volledigheid");
    }

    @Test
    void een_binnenlands_knelpunt_krijgt_geen_dossier() {
        // Given
        var id = Register.meld(Register.invoer("Binnenlands").put("zichtbaarheid", "openbaar"));

        // When
        var antwoord = given().accept("application/json").get("/v1/knelpunten/" + id + "/bridge-dossier");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("dossier-grensoverschrijdend"));
    }

    @Test
    void een_natuurlijk_persoon_kan_geen_initiatiefnemer_zijn() {
        // Given
        var invoer = grensoverschrijdend("Van een persoon").put("melder", "Jan Jansen");

        // When
        var antwoord = given().auth()
                .oauth2(nl.zuidlimburg.platform.testing.token.Tokens.redacteur("knelpunten"))
                .contentType("application/json")
                .body(invoer.toString())
                .post("/v1/knelpunten");

        // Then
        antwoord.then().statusCode(400).body("fouten.veld", org.hamcrest.Matchers.hasItem("melder"));
    }
}
