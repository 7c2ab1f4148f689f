package nl.zuidlimburg.water.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import nl.zuidlimburg.water.Klok;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RapportagesTest {
    private static final String TOEN = "zoals-toen-bekend";
    private static final String NU = "zoals-nu-bekend";

    @AfterEach
    void loop() {
        Klok.loop();
    }

    @Test
    void totalen_op_30_juni_zijn_na_wijzigingen_in_juli_op_de_cent_gelijk() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-10T08:00:00Z"));
        var maatregel = maatregel(beek, financier("rijk", 123_456_789_01L) + ", " + financier("provincie-limburg", 7));
        Klok.stopOp(Instant.parse("2026-06-30T21:59:00Z"));
        var vooraf = rapport(TOEN);
        Klok.stopOp(Instant.parse("2026-07-02T08:00:00Z"));
        Water.wijzig("maatregelen/" + maatregel, "{\"financiers\": [" + financier("rijk", 1) + "]}")
                .then()
                .statusCode(200);
        maatregel(beek, financier("gemeente-meerssen", 500));

        // When
        var achteraf = rapport(TOEN);

        // Then
        assertThat(achteraf.getMap("bladA")).isEqualTo(vooraf.getMap("bladA"));
        assertThat(achteraf.getList("bladB")).isEqualTo(vooraf.getList("bladB"));
        assertThat(totaal(achteraf, beek)).isEqualTo(123_456_789_08L);
        assertThat(totaal(rapport(NU), beek)).isEqualTo(123_456_789_08L);
    }

    @Test
    void een_correctie_in_juli_met_ingang_van_juni_staat_alleen_in_de_stand_zoals_nu_bekend() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-10T08:00:00Z"));
        var maatregel = maatregel(beek, financier("rijk", 1_000));
        Klok.stopOp(Instant.parse("2026-07-02T08:00:00Z"));
        Water.stap("maatregelen/" + maatregel, "verkenningen", "{\"reden\": \"Begonnen in juli\"}")
                .then()
                .statusCode(200);
        Klok.stopOp(Instant.parse("2026-07-10T08:00:00Z"));

        // When
        Water.stap(
                        "maatregelen/" + maatregel,
                        "correcties",
                        "{\"reden\": \"Het was meer\", \"geldigOp\": \"2026-06-15\", \"financiers\": ["
                                + financier("rijk", 1_250) + "]}")
                .then()
                .statusCode(200)
                .body("financieringInCenten", equalTo(1_250));

        // Then
        assertThat(totaal(rapport(TOEN), beek)).isEqualTo(1_000);
        var nu = rapport(NU);
        assertThat(totaal(nu, beek)).isEqualTo(1_250);
        assertThat(nu.getString("bladB.find { it.stroomgebied == '" + beek + "' }.perFase[0].code"))
                .isEqualTo("idee");
    }

    @Test
    void een_vastgestelde_rapportage_verandert_niet_meer_en_gaat_niet_verder_dan_haar_lezers() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-11T08:00:00Z"));
        var maatregel = maatregel(beek, financier("rijk", 4_200));
        Klok.stopOp(Instant.parse("2026-07-03T08:00:00Z"));
        String id = Water.maak("rapportages", """
                        {"titel": "Eerste helft 2026", "peildatum": "2026-06-30", "kennis": "zoals-nu-bekend", "voor": "intern"}""").path("id");
        var eerst = document(id, "csv");

        // When
        Water.stap(
                        "maatregelen/" + maatregel,
                        "correcties",
                        "{\"reden\": \"Anders\", \"geldigOp\": \"2026-06-15\", \"financiers\": []}")
                .then()
                .statusCode(200);

        // Then
        assertThat(document(id, "csv")).isEqualTo(eerst).contains("B,stroomgebied," + beek, ",4200,");
        Water.wijzig("rapportages/" + id, "{\"peildatum\": \"2026-03-31\"}")
                .then()
                .statusCode(409)
                .body("regel", equalTo("rapportage-bevroren"));
        Water.stap("rapportages/" + id, "publicaties", "{\"reden\": \"Voor iedereen\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void wat_intern_is_telt_niet_mee_voor_het_publiek() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-12T08:00:00Z"));
        maatregel(beek, financier("rijk", 9_999));

        // When
        var publiek =
                given().get("/v1/rapportages/_concept?peildatum=2026-06-12").jsonPath();

        // Then
        assertThat(publiek.getList("bladB.stroomgebied", String.class)).doesNotContain(beek);
    }

    @Test
    void de_naam_van_een_intern_stroomgebied_lekt_niet_langs_een_openbare_maatregel() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-11T08:00:00Z"));
        var id = maatregel(beek, financier("rijk", 1_234));
        String gebied = given().get("/v1/stroomgebieden?code=" + beek).path("items[0].id");
        Water.stap("stroomgebieden/" + gebied, "intrekkingen", "{\"reden\": \"Nog niet besproken\"}")
                .then()
                .statusCode(200);
        Water.stap("maatregelen/" + id, "publicaties", "{\"reden\": \"Besloten\"}")
                .then()
                .statusCode(200);

        // When
        var publiek =
                given().get("/v1/rapportages/_concept?peildatum=2026-06-11").jsonPath();

        // Then
        assertThat(publiek.getString("bladB.find { it.stroomgebied == '" + beek + "' }.naam"))
                .isEqualTo(beek);
    }

    @Test
    void de_rapportage_is_een_blad_om_af_te_drukken_met_geld_en_risico() {
        // Given
        var beek = StroomgebiedFixtures.nieuw();
        Klok.stopOp(Instant.parse("2026-06-13T08:00:00Z"));
        Water.maak(
                "maatregelen",
                MaatregelFixtures.vorm(
                        beek,
                        ", \"financiers\": [" + financier("rijk", 123_456) + "], \"risicos\": ["
                                + "{\"omschrijving\": \"<b>Grond</b>\", \"oorzaak\": \"Prijs\", \"kans\": 5, \"gevolg\": 5}]"));

        // When
        var html = Water.redacteur().get("/v1/rapportages/_concept?peildatum=2026-06-13&formaat=html");

        // Then
        html.then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("size: A4"))
                .body(containsString("1.234,56"))
                .body(containsString("&lt;b&gt;Grond"));
    }

    private static String document(String id, String formaat) {
        return Water.redacteur()
                .get("/v1/rapportages/" + id + "/document?formaat=" + formaat)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath rapport(String kennis) {
        return Water.redacteur()
                .get("/v1/rapportages/_concept?peildatum=2026-06-30&kennis=" + kennis)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long totaal(JsonPath rapport, String beek) {
        return rapport.getLong("bladB.find { it.stroomgebied == '" + beek + "' }.totaalInCenten");
    }

    private static String maatregel(String beek, String financiers) {
        return Water.maak("maatregelen", MaatregelFixtures.vorm(beek, ", \"financiers\": [" + financiers + "]"))
                .path("id");
    }

    private static String financier(String organisatie, long centen) {
        return "{\"organisatie\": \"%s\", \"bedragInCenten\": %d, \"zekerheid\": \"toegezegd\"}"
                .formatted(organisatie, centen);
    }
}
