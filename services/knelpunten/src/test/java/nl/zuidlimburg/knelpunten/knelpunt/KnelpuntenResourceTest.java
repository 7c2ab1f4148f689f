package nl.zuidlimburg.knelpunten.knelpunt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnelpuntenResourceTest {

    @Test
    void een_gemeld_knelpunt_staat_in_het_register_en_op_het_topic() {
        // Given
        var invoer = Register.invoer("Geluidregels op een grensoverschrijdend bedrijventerrein")
                .put("zichtbaarheid", "openbaar");

        // When
        var id = Register.meld(invoer);

        // Then
        given().get("/v1/knelpunten/" + id)
                .then()
                .statusCode(200)
                .body("nummer", matchesPattern("KN-\\d{4}-\\d{4}"))
                .body("status", equalTo("gemeld"))
                .body("referenties.find { it.code == 'circulaire-economie' }.naam", equalTo("nog niet bekend"))
                .body("termijnen.size()", equalTo(3));
        var event = Topic.of("knelpunten").await(id, "knelpunt-gemeld");
        assertThat(event.getExtension("zichtbaarheid")).isEqualTo("openbaar");
    }

    @Test
    void een_partner_meldt_namens_zichzelf_en_wijzigt_alleen_het_eigen_knelpunt_zolang_het_jong_is() {
        // Given
        var heerlen = Tokens.partner("gemeente-heerlen", "knelpunten:lezen", "knelpunten:schrijven");
        var maastricht = Tokens.partner("gemeente-maastricht", "knelpunten:lezen", "knelpunten:schrijven");
        var invoer = Register.invoer("Van Heerlen").put("zichtbaarheid", "partners");
        invoer.remove("melder");
        var id = Register.meld(heerlen, invoer);

        // When
        var vreemde = Register.wijzig(maastricht, id, "{\"titel\": \"Van Maastricht\"}");
        var eigen = Register.wijzig(heerlen, id, "{\"titel\": \"Nog steeds van Heerlen\"}");
        Register.stap(Tokens.jurist(), id, "beoordelingen", "{\"reden\": \"Kijken\"}")
                .then()
                .statusCode(200);
        var teLaat = Register.wijzig(heerlen, id, "{\"titel\": \"Te laat\"}");

        // Then
        vreemde.then().statusCode(403);
        eigen.then()
                .statusCode(200)
                .body("titel", equalTo("Nog steeds van Heerlen"))
                .body("melder", equalTo("gemeente-heerlen"))
                .body("eigenaar", equalTo("gemeente-heerlen"));
        teLaat.then().statusCode(403);
    }

    @Test
    void het_hele_leven_van_melding_tot_opgelost_en_heropend() {
        // Given
        var id = Register.meld(Register.invoer("Een heel leven"));
        var jurist = Tokens.jurist();

        // When
        Register.stap(jurist, id, "beoordelingen", "{\"reden\": \"Kijken\"}")
                .then()
                .statusCode(200);
        Register.stap(jurist, id, "vaststellingen", "{\"reden\": \"De regel hindert\"}")
                .then()
                .statusCode(200);
        Register.stap(jurist, id, "oplossingstrajecten", "{\"spoor\": \"wetgeving\", \"reden\": \"Wet wijzigen\"}")
                .then()
                .statusCode(200);
        Register.stap(jurist, id, "afrondingen", "{\"reden\": \"Wet gewijzigd\", \"datum\": \"2024-06-30\"}")
                .then()
                .statusCode(200);
        var heropend = Register.stap(jurist, id, "heropeningen", "{\"reden\": \"Speelt weer\"}");

        // Then
        heropend.then()
                .statusCode(200)
                .body("status", equalTo("in-beoordeling"))
                .body("uitkomst", nullValue());
        given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .get("/v1/knelpunten/" + id + "/historie")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("knelpunt-opgelost"))
                .body("items.find { it.type == 'knelpunt-opgelost' }.geldigOp", equalTo("2024-06-30"));
    }

    @Test
    void wat_intern_is_bestaat_niet_voor_wie_buiten_staat() {
        // Given
        var id = Register.meld(Register.invoer("Strikt intern verhaal over zeldzaamwoord"));

        // When
        var buiten = given().get("/v1/knelpunten/" + id);
        var andere = given().auth()
                .oauth2(Tokens.partner("gemeente-maastricht", "knelpunten:lezen"))
                .get("/v1/knelpunten/" + id);

        // Then
        buiten.then().statusCode(404);
        andere.then().statusCode(404);
        given().queryParam("zoek", "zeldzaamwoord")
                .queryParam("aantal", true)
                .get("/v1/knelpunten")
                .then()
                .statusCode(200)
                .body("aantal", equalTo(0));
        given().get("/v1/knelpunten/_export").then().statusCode(200);
        assertThat(given().get("/v1/knelpunten/_export").asString()).doesNotContain("zeldzaamwoord");
    }

    @Test
    void een_samengevoegd_knelpunt_antwoordt_met_wat_het_werd() {
        // Given
        var a = Register.meld(Register.invoer("Deel A").put("zichtbaarheid", "openbaar"));
        var b = Register.meld(
                Register.invoer("Deel B").put("zichtbaarheid", "openbaar").put("melder", "gemeente-maastricht"));

        // When
        var samen = Register.stap(
                Tokens.redacteur("knelpunten"),
                a,
                "samenvoegingen",
                "{\"met\": \"" + b + "\", \"titel\": \"A en B\", \"reden\": \"Zelfde vergunning\"}");

        // Then
        String c = samen.then().statusCode(201).extract().path("id");
        for (String deel : new String[] {a, b}) {
            given().get("/v1/knelpunten/" + deel)
                    .then()
                    .statusCode(200)
                    .header("Content-Location", "/v1/knelpunten/" + c)
                    .body("id", equalTo(c))
                    .body("samengevoegdUit.id", hasItem(deel));
            var event = Topic.of("knelpunten").await(deel, "knelpunt-samengevoegd");
            assertThat(new String(event.getData().toBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("gemeente-heerlen", "gemeente-maastricht", c);
        }
        given().get("/v1/knelpunten?paginaGrootte=200")
                .then()
                .body("items.id", hasItem(c))
                .body("items.id", not(hasItem(a)));
    }

    @Test
    void een_verkeerd_kenmerk_wordt_geweigerd_met_het_deel_dat_niet_klopt() {
        // Given
        var invoer = Register.invoer("Fout kenmerk");
        invoer.putArray("regelverwijzingen").add("BWBR0037885").add("BWBR004627");

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .contentType("application/json")
                .body(invoer.toString())
                .post("/v1/knelpunten");

        // Then
        antwoord.then().statusCode(400);
        assertThat(antwoord.asString()).contains("regelverwijzingen[1]", "BWBR004627");
    }
}
