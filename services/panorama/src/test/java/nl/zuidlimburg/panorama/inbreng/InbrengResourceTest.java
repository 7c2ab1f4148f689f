package nl.zuidlimburg.panorama.inbreng;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.zuidlimburg.panorama.werk.Bronnen;
import org.junit.jupiter.api.Test;

/** Contributions over HTTP: given, moderated, merged, split, erased. */
@QuarkusTest
class InbrengResourceTest {
    @Test
    void delen_van_een_samenvoeging_kennen_alle_eerste_stemmen() {
        // Given
        var a = Stemmen.geplaatst("Stem A");
        var b = Stemmen.geplaatst("Stem B");
        String c = samen(a, b);

        // When
        var delen = Stemmen.stap(
                        c,
                        "splitsingen",
                        "{\"delen\": [%s, %s], \"reden\": \"Twee dingen\"}"
                                .formatted(Stemmen.inbreng("Deel D"), Stemmen.inbreng("Deel E")))
                .then()
                .statusCode(200)
                .extract()
                .<java.util.List<String>>path("verderIn");

        // Then
        assertThat(delen).hasSize(2);
        for (var deel : delen) {
            given().get("/v1/herkomst/inbreng/" + deel + "?richting=terug")
                    .then()
                    .statusCode(200)
                    .body("knopen.id", containsInAnyOrder(deel, c, a, b));
        }
    }

    @Test
    void vijftig_rijen_twee_keer_zijn_vijftig_keer_inbreng() {
        // Given
        var csv = new StringBuilder("tekst;themas;kanaal\n");
        var eigen = UUID.randomUUID();
        for (int i = 0; i < 50; i++) {
            csv.append("Briefje ").append(i).append(' ').append(eigen).append(";water;workshop\n");
        }
        voerIn(csv.toString()).then().statusCode(200).body("toegevoegd", equalTo(50));

        // When
        var antwoord = voerIn(csv.toString());

        // Then
        antwoord.then()
                .statusCode(200)
                .body("toegevoegd", equalTo(0))
                .body("melding", containsString("50 overgeslagen"));
    }

    @Test
    void wie_het_gaf_staat_nergens_en_is_te_verwijderen_met_behoud_van_herkomst() {
        // Given
        var a = Stemmen.geplaatst("Stem A");
        var c = samen(a, Stemmen.geplaatst("Stem B"));

        // When
        var antwoord = Stemmen.stap(a, "verwijderingen", Stemmen.REDEN);

        // Then
        antwoord.then().statusCode(200).body("tekst", equalTo(InbrengGegevens.WEG));
        Stemmen.moderator()
                .get("/v1/herkomst/inbreng/" + c + "?richting=terug")
                .then()
                .body("knopen.id", org.hamcrest.Matchers.hasItem(a));
        assertThat(Stemmen.moderator().get("/v1/inbreng/_export?formaat=ndjson").asString())
                .doesNotContainIgnoringCase("josefien");
        assertThat(aantal("select count(*) from outbox where data::text ilike '%josefien%'"))
                .isZero();
        assertThat(aantal("select count(*) from inbreng_indiener where naam is not null and inbreng = '" + a + "'"))
                .isZero();
        assertThat(aantal("select count(*) from outbox where subject = '" + a + "' and data::text like '%Stem A%'"))
                .isZero();
    }

    @Test
    void wat_is_geweigerd_ziet_de_moderator_in_het_bestand_en_de_indiener_met_zijn_kenmerk() {
        // Given
        var gegeven = Stemmen.geef("Reclame");
        String id = gegeven.path("id");
        Stemmen.stap(id, "weigeringen", "{\"reden\": \"Is reclame\"}").then().statusCode(200);

        // When
        var bestand = Stemmen.moderator().get("/v1/inbreng/_export?formaat=ndjson&status=geweigerd");

        // Then
        assertThat(bestand.asString()).contains(id, "Is reclame");
        assertThat(given().get("/v1/inbreng/_export?formaat=ndjson").asString()).doesNotContain(id);
        given().get("/v1/inbreng/" + id).then().statusCode(404);
        given().get("/v1/inbrengvolgen/" + gegeven.path("volgkenmerk"))
                .then()
                .statusCode(200)
                .body("status", equalTo("geweigerd"))
                .body("reden", equalTo("Is reclame"));
        assertThat(aantal("select count(*) from outbox where subject = '" + id + "' and audience <> 'INTERN'"))
                .isZero();
    }

    @Test
    void wie_te_veel_stuurt_wacht_en_een_ander_niet() {
        // Given
        for (int i = 0; i < 20; i++) {
            anoniem("203.0.113.7").then().statusCode(201);
        }

        // When
        var teveel = anoniem("203.0.113.7");

        // Then
        teveel.then().statusCode(429);
        anoniem("203.0.113.8").then().statusCode(201);
        given().get("/v1/inbreng").then().statusCode(200);
    }

    @Test
    void een_bezoeker_steunt_een_keer_en_een_reactie_wacht_op_de_moderator() {
        // Given
        var id = Stemmen.geplaatst("Steun mij");
        var stem = "{\"bezoeker\": \"0123456789abcdef\"}";
        json(stem).post("/v1/inbreng/" + id + "/steun").then().body("aantal", equalTo(1));
        String reactie = json("{\"tekst\": \"Eens\", \"taal\": \"nl\"}")
                .post("/v1/inbreng/" + id + "/reacties")
                .path("id");

        // When
        var nogmaals = json(stem).post("/v1/inbreng/" + id + "/steun");

        // Then
        nogmaals.then().statusCode(200).body("aantal", equalTo(1));
        given().get("/v1/inbreng/" + id + "/reacties").then().body("", org.hamcrest.Matchers.hasSize(0));
        Stemmen.moderator()
                .post("/v1/inbreng/reacties/" + reactie + "/publicaties")
                .then()
                .statusCode(200);
        given().get("/v1/inbreng/" + id + "/reacties").then().body("tekst", equalTo(java.util.List.of("Eens")));
    }

    @Test
    void de_deelname_noemt_wie_ontbreekt() {
        // Given
        Stemmen.geplaatst("Uit Maastricht");

        // When
        var deelname = given().get("/v1/inbreng/_deelname");

        // Then
        deelname.then()
                .statusCode(200)
                .body("gemeenten", org.hamcrest.Matchers.hasSize(org.hamcrest.Matchers.greaterThanOrEqualTo(16)))
                .body("ontbreekt", org.hamcrest.Matchers.hasItems("Vaals", "buurland"))
                .body("ontbreekt", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("Maastricht")));
    }

    private static io.restassured.specification.RequestSpecification json(String body) {
        return Stemmen.moderator().contentType("application/json").body(body);
    }

    private static io.restassured.response.Response anoniem(String adres) {
        return given().header("X-Forwarded-For", adres)
                .contentType("application/json")
                .body(Stemmen.vorm("Van een bezoeker"))
                .post("/v1/inbreng");
    }

    private static String samen(String a, String b) {
        return Stemmen.moderator()
                .contentType("application/json")
                .body("{\"bronnen\": [\"%s\", \"%s\"], \"inbreng\": %s, \"reden\": \"Hetzelfde\"}"
                        .formatted(a, b, Stemmen.inbreng("Geheel C")))
                .post("/v1/inbreng/_samenvoegen")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static io.restassured.response.Response voerIn(String csv) {
        return Stemmen.moderator()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbreng/_import");
    }

    private static long aantal(String vraag) {
        return Bronnen.sql().first(vraag, rij -> rij.getLong(1)).orElse(-1L);
    }
}
