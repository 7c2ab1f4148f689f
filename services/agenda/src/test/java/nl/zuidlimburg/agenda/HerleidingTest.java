package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the Startagenda names or asks for, row by row, and where it stands. */
@QuarkusTest
class HerleidingTest {
    private static final String NOG_NIET = "nog niet";

    @Test
    void elke_rij_van_de_startagenda_staat_er_een_keer_met_een_dienst() throws IOException {
        // When
        var rijen = rijen();

        // Then
        assertThat(rijen).hasSize(270);
        assertThat(rijen.stream().map(rij -> rij.get("id"))).doesNotHaveDuplicates();
        assertThat(rijen).allSatisfy(rij -> {
            assertThat(rij.get("dienst")).isIn("agenda", "vhf", "water", "panorama", "knelpunten");
            assertThat(rij.get("kenmerk").isEmpty()).isEqualTo(rij.get("soort").equals(NOG_NIET));
        });
    }

    @Test
    void elk_ding_van_de_agenda_in_de_tabel_bestaat_en_is_openbaar() throws IOException {
        // Given
        var dingen = rijen().stream()
                .filter(rij -> rij.get("dienst").equals("agenda"))
                .filter(rij -> !rij.get("soort").equals(NOG_NIET))
                .toList();

        // When
        var softly = new SoftAssertions();
        for (var ding : dingen) {
            var adres = "/v1/" + ding.get("soort") + "/" + ding.get("kenmerk");
            softly.assertThat(given().get(adres).statusCode())
                    .as("%s %s", ding.get("id"), adres)
                    .isEqualTo(200);
        }

        // Then
        softly.assertAll();
        assertThat(dingen).hasSizeGreaterThanOrEqualTo(48);
    }

    @Test
    void de_kalender_zet_gepland_tegenover_gehouden_zo_precies_als_bekend() {
        given().get("/v1/kalender?van=2022-10-01&tot=2022-12-31")
                .then()
                .statusCode(200)
                .body("find { it.code == 'beleidstafel-ronde-2' }.stand", org.hamcrest.Matchers.equalTo("later"))
                .body(
                        "find { it.code == 'beleidstafel-ronde-2' }.leesbaar",
                        org.hamcrest.Matchers.equalTo("december 2022"))
                .body("code", hasItem("raamwerk-ria"))
                .body("code", org.hamcrest.Matchers.not(hasItem("beleidstafel-ronde-1")));
    }

    @Test
    void een_initiatief_krijgt_fondsen_met_de_reden_waarom_zij_passen() {
        given().get("/v1/burgerinitiatieven/maex-limburg/koppelingen")
                .then()
                .statusCode(200)
                .body("fonds", hasItem("leader"))
                .body("find { it.fonds == 'leader' }.redenen", hasItem("Het fonds staat open voor elke gemeente."));
    }

    private static List<CSVRecord> rijen() throws IOException {
        var bestand = "/herleiding/startagenda.csv";
        try (var stream = Objects.requireNonNull(HerleidingTest.class.getResourceAsStream(bestand), bestand);
                var lezer = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lezer)
                    .getRecords();
        }
    }
}
