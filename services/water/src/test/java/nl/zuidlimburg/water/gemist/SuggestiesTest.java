package nl.zuidlimburg.water.gemist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.Vormen.Item;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestiesTest {
    private static final String ANDER = UUID.randomUUID().toString();

    @Test
    void driehonderd_meter_uit_elkaar_in_hetzelfde_jaar_is_een_suggestie_per_paar() {
        // Given
        var programma = UUID.randomUUID().toString();
        var een = punt(programma, 180_000, 320_000, "2027-Q1");
        var ander = punt(ANDER, 180_300, 320_000, "2027-Q4");

        // When
        var suggesties = van(programma, "");

        // Then
        suggesties
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].afstandInMeters", equalTo(300))
                .body("items[0].overlapt", equalTo(false))
                .body("items[0].periode.tegelijk", equalTo(false))
                .body("items[0].sleutel", equalTo(SuggestieFixtures.sleutel(een.id(), ander.id())));
    }

    @Test
    void verder_weg_later_hetzelfde_programma_of_afgelopen_is_geen_suggestie() {
        // Given
        var programma = UUID.randomUUID().toString();
        var _ = punt(programma, 181_000, 321_000, "2027");
        var _ = punt(ANDER, 181_000, 321_501, "2027");
        var _ = punt(ANDER, 181_100, 321_000, "2029");
        var _ = punt(programma, 181_000, 320_900, "2027");
        var gestopt = punt(ANDER, 181_000, 321_100, "2027");
        Water.stap("maatregelen/" + gestopt.id(), "beeindigingen", WerkFixtures.REDEN)
                .then()
                .statusCode(200);

        // When
        var standaard = van(programma, "");
        var ruimer = van(programma, "&afstand=600&maanden=24");

        // Then
        standaard.then().body("items", equalTo(List.of()));
        ruimer.then().body("items.size()", equalTo(3));
    }

    @Test
    void van_vlakken_telt_de_afstand_tussen_de_vormen_en_niet_die_tussen_hun_vakken() {
        // Given
        var programma = UUID.randomUUID().toString();
        var _ = maak(
                programma, "{\"type\": \"LineString\", \"coordinates\": [[183000, 323000], [185000, 325000]]}", "2027");
        var _ = punt(ANDER, 183_100, 324_900, "2027");
        var raakt = punt(ANDER, 184_000, 324_000, "2027");

        // When
        var suggesties = van(programma, "");

        // Then
        suggesties.then().body("items.size()", equalTo(1)).body("items[0].afstandInMeters", equalTo(0));
        assertThat(suggesties.<String>path("items[0].sleutel")).contains(raakt.id());
    }

    @Test
    void een_afgewezen_suggestie_is_weg_en_met_de_reden_terug_te_vinden() {
        // Given
        var programma = UUID.randomUUID().toString();
        var een = punt(programma, 186_000, 326_000, "2027");
        var ander = punt(ANDER, 186_100, 326_000, "2027");
        var sleutel = SuggestieFixtures.sleutel(een.id(), ander.id());

        // When
        var afgewezen = wijsAf(sleutel);
        var nogmaals = wijsAf(sleutel);

        // Then
        afgewezen.then().statusCode(200);
        nogmaals.then().statusCode(409);
        van(programma, "").then().body("items", equalTo(List.of()));
        van(programma, "&afgewezen=true").then().body("items[0].afgewezenOm", equalTo("Het spoor ligt ertussen"));
    }

    @Test
    void bladeren_toont_elk_paar_een_keer() {
        // Given
        var programma = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            var _ = punt(i == 0 ? programma : ANDER, 188_000 + 10 * i, 328_000, "2027");
        }

        // When
        var eerste = van(programma, "&paginaGrootte=3&aantal=true");
        var tweede = Water.redacteur()
                .queryParam("cursor", eerste.<String>path("volgende"))
                .get("/v1/suggesties?paginaGrootte=3&programma=" + programma);

        // Then
        eerste.then()
                .body("items.afstandInMeters", equalTo(List.of(10, 20, 30)))
                .body("aantal", equalTo(4));
        tweede.then().body("items.afstandInMeters", equalTo(List.of(40))).body("volgende", equalTo(null));
    }

    @Test
    void wat_een_ander_niet_mag_zien_staat_niet_in_zijn_suggesties() {
        // Given
        var programma = UUID.randomUUID().toString();
        var _ = punt(programma, 190_000, 330_000, "2027");
        var _ = punt(ANDER, 190_100, 330_000, "2027");

        // When
        var publiek = given().get("/v1/suggesties?programma=" + programma);

        // Then
        publiek.then().statusCode(200).body("items", equalTo(List.of()));
    }

    private static Response wijsAf(String sleutel) {
        return Water.redacteur()
                .contentType("application/json")
                .body("{\"reden\": \"Het spoor ligt ertussen\"}")
                .post("/v1/suggesties/" + sleutel + "/afwijzingen");
    }

    private static Response van(String programma, String meer) {
        return Water.redacteur().get("/v1/suggesties?programma=" + programma + meer);
    }

    private static Item punt(String programma, int x, int y, String wanneer) {
        return maak(programma, "{\"type\": \"Point\", \"coordinates\": [%d, %d]}".formatted(x, y), wanneer);
    }

    private static Item maak(String programma, String geometrie, String wanneer) {
        var precisie = wanneer.contains("Q") ? "kwartaal" : "jaar";
        var meer = """
                , "programma": "%s", "geometrie": %s, "planning": {"begin": {"waarde": "%s", "precisie": "%s"}}""".formatted(programma, geometrie, wanneer, precisie);
        var gemaakt = Water.redacteur()
                .header("Content-Crs", "EPSG:28992")
                .contentType("application/json")
                .body(MaatregelFixtures.vorm(StroomgebiedFixtures.nieuw(), meer))
                .post("/v1/maatregelen");
        return WerkFixtures.item("maatregelen", gemaakt);
    }
}
