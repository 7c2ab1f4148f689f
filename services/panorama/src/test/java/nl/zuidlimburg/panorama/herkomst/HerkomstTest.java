package nl.zuidlimburg.panorama.herkomst;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.Panorama;
import nl.zuidlimburg.panorama.keuze.KeuzeVormen;
import nl.zuidlimburg.panorama.strategie.StrategieVormen;
import nl.zuidlimburg.panorama.werk.Bronnen;
import org.junit.jupiter.api.Test;

/** From a paragraph of the strategy back to every voice, and from a voice forward to its fate. */
@QuarkusTest
class HerkomstTest {
    private static final String OPENBAAR = "{\"reden\": \"Besproken\"}";

    private final Herkomst herkomst;

    HerkomstTest(Herkomst herkomst) {
        this.herkomst = herkomst;
    }

    private final UUID a = inbreng("A");
    private final UUID b = inbreng("B");
    private final UUID c = inbreng("C");
    private final UUID d = inbreng("D");

    /** A and B became C, of which D is a part, which is in a future that a choice rests on that a paragraph cites. */
    private String keten(boolean keuzeOpenbaar) {
        verwijst("inbreng", c, "inbreng", a, b);
        verwijst("inbreng", d, "inbreng", c);
        var beeld = Bronnen.openbaar("toekomstbeeld", "Europolis");
        verwijst("toekomstbeeld", beeld, "inbreng", d);
        var keuze = Panorama.maak("keuzes", KeuzeVormen.vorm("Bouwen op de randen", beeld))
                .<String>path("id");
        if (keuzeOpenbaar) {
            Panorama.stap("keuzes/" + keuze, "publicaties", OPENBAAR).then().statusCode(200);
        }
        var strategie = Panorama.maak("strategieen", StrategieVormen.vorm("Beekdalen vrij", UUID.fromString(keuze)));
        Panorama.stap("strategieen/" + strategie.path("id"), "publicaties", OPENBAAR)
                .then()
                .statusCode(200);
        return strategie.path("hoofdstukken[0].paragrafen[0].id");
    }

    @Test
    void van_een_paragraaf_terug_naar_elke_inbreng() {
        // Given
        var paragraaf = keten(true);

        // When
        var antwoord = given().get("/v1/herkomst/paragraaf/" + paragraaf);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("knopen.findAll { it.soort == 'inbreng' }.titel", hasItems("A", "B", "C", "D"))
                .body("knopen[0].soort", equalTo("paragraaf"))
                .body("knopen.find { it.titel == 'A' }.diepte", equalTo(5))
                .body("verborgen", equalTo(0))
                .body("afgekapt", equalTo(false));
    }

    @Test
    void van_een_inbreng_vooruit_naar_haar_lot() {
        // Given
        var paragraaf = keten(true);

        // When
        var antwoord = given().get("/v1/herkomst/inbreng/" + a + "/lot");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("mijlpaal", equalTo("in-de-strategie"))
                .body("samenvatting", containsString("telde mee bij 1 keuze en werkt door in 1 paragraaf"))
                .body(
                        "stappen.soort",
                        equalTo(List.of("inbreng", "inbreng", "toekomstbeeld", "keuze", "paragraaf", "strategie")))
                .body("stappen.id", hasItem(paragraaf))
                .body("stappen.zin", hasItem("Telde mee bij de keuze: Bouwen op de randen."));
    }

    @Test
    void wie_iets_niet_mag_zien_krijgt_een_aantal_en_geen_titel() {
        // Given
        var paragraaf = keten(false);

        // When
        var publiek = given().get("/v1/herkomst/paragraaf/" + paragraaf);

        // Then
        publiek.then()
                .statusCode(200)
                .body("verborgen", equalTo(1))
                .body("knopen.soort", not(hasItem("keuze")))
                .body("knopen.titel", hasItems("Europolis", "A"))
                .body("lijnen.findAll { it.viaVerborgen }", hasSize(1))
                .body("lijnen.find { it.viaVerborgen }.naar.soort", equalTo("toekomstbeeld"))
                .body(not(containsString("Bouwen op de randen")));
        Panorama.redacteur()
                .get("/v1/herkomst/paragraaf/" + paragraaf)
                .then()
                .body("verborgen", equalTo(0))
                .body("knopen.soort", hasItem("keuze"));
        given().get("/v1/herkomst/inbreng/" + a + "/lot")
                .then()
                .body("samenvatting", containsString("1 stuk dat nog niet is gedeeld"));
    }

    @Test
    void een_splitsing_kent_al_haar_voorouders() {
        // Given
        keten(true);
        var e = inbreng("E");
        verwijst("inbreng", e, "inbreng", c);

        // When
        var antwoord = given().get("/v1/herkomst/inbreng/" + e + "?richting=terug");

        // Then
        antwoord.then().body("knopen.titel", containsInAnyOrder("E", "C", "A", "B"));
    }

    @Test
    void een_kring_eindigt() {
        // Given
        verwijst("inbreng", a, "inbreng", b);
        verwijst("inbreng", b, "inbreng", a);

        // When
        var antwoord = given().get("/v1/herkomst/inbreng/" + a);

        // Then
        antwoord.then().statusCode(200).body("knopen", hasSize(2)).body("lijnen", hasSize(2));
    }

    @Test
    void een_lange_keten_wordt_afgekapt_en_dat_staat_erbij() {
        // Given
        Bronnen.sql()
                .update(
                        "with reeks as (select i, case when i = 0 then ?::uuid else gen_random_uuid() end as id"
                                + " from generate_series(0, ?) i)"
                                + " insert into verwijzing select 'inbreng', van.id, 'inbreng', naar.id from reeks van"
                                + " join reeks naar on naar.i = van.i + 1",
                        a,
                        Bereik.GRENS + 500);

        // When
        var antwoord = given().get("/v1/herkomst/inbreng/" + a);

        // Then
        antwoord.then().statusCode(200).body("afgekapt", equalTo(true)).body("verborgen", equalTo(Bereik.GRENS - 1));
    }

    @Test
    void wat_niet_bestaat_of_niet_is_gedeeld_wordt_hetzelfde_gemeld() {
        // Given
        var intern = Bronnen.maak("inbreng", "Geheim", nl.zuidlimburg.platform.sharing.Zichtbaarheid.INTERN);

        // When
        var geheim = given().get("/v1/herkomst/inbreng/" + intern);

        // Then
        geheim.then().statusCode(404);
        given().get("/v1/herkomst/inbreng/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/herkomst/vogel/" + a).then().statusCode(404);
        assertThat(geheim.asString()).doesNotContain("Geheim");
    }

    private static UUID inbreng(String titel) {
        return Bronnen.openbaar("inbreng", titel);
    }

    private void verwijst(String soort, UUID van, String bronsoort, UUID... bronnen) {
        herkomst.verwijst(
                new Knoop(soort, van),
                List.of(bronnen).stream().map(id -> new Knoop(bronsoort, id)).toList());
    }
}
