package nl.zuidlimburg.knelpunten.overzicht;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OverzichtenTest {

    @BeforeEach
    void register_met_van_alles() {
        var twee = Register.invoer("Telt in twee rijen").put("zichtbaarheid", "openbaar");
        twee.withArray("opgaven").add("grensoverschrijdend");
        twee.putArray("regelverwijzingen").add("jci1.3:c:BWBR0037885&artikel=5.1");
        var id = Register.meld(twee);
        Register.stap(Tokens.jurist(), id, "beoordelingen", "{\"reden\": \"Kijken\"}");
        var zonder = Register.invoer("Alleen een doorbraak").put("zichtbaarheid", "openbaar");
        zonder.remove("opgaven");
        zonder.putArray("doorbraken").add("circulair");
        Register.meld(zonder);
        Register.meld(Register.invoer("Voor het team alleen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opgave", "doorbraak", "focusonderdeel"})
    void elke_cel_van_de_matrix_opent_precies_wat_hij_telt(String per) {
        // Given
        var matrix = publiek().get("/v1/overzichten/matrix?per=" + per).jsonPath();

        // When
        List<Map<String, Object>> cellen = matrix.getList("cellen");

        // Then
        assertThat(cellen).isNotEmpty();
        for (var cel : cellen) {
            assertThat(aantal(publiek(), (String) cel.get("filter")))
                    .as(cel.toString())
                    .isEqualTo(getal(cel));
        }
        List<Map<String, Object>> rijen = matrix.getList("rijtotalen");
        for (var rij : rijen) {
            assertThat(aantal(publiek(), (String) rij.get("filter")))
                    .as(rij.toString())
                    .isEqualTo(getal(rij));
        }
        assertThat(matrix.getLong("totaal")).isEqualTo(aantal(publiek(), ""));
    }

    @Test
    void wie_in_twee_rijen_staat_telt_een_keer_in_het_totaal_en_dat_wordt_gezegd() {
        // When
        var matrix = publiek()
                .get("/v1/overzichten/matrix?zoek=\"telt in twee rijen\"")
                .jsonPath();

        // Then
        assertThat(matrix.getList("rijtotalen.code", String.class))
                .containsExactlyInAnyOrder("circulaire-economie", "grensoverschrijdend");
        long inRijen = matrix.getList("rijtotalen.aantal", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(inRijen).isEqualTo(2 * matrix.getLong("totaal"));
        assertThat(matrix.getString("toelichting")).contains("een keer in het totaal");
    }

    @Test
    void het_publiek_telt_niets_mee_wat_intern_is() {
        // Given
        var team = given().auth().oauth2(Tokens.redacteur("knelpunten"));

        // When
        long vanHetTeam = team.get("/v1/overzichten/matrix").jsonPath().getLong("totaal");
        long vanHetPubliek = publiek().get("/v1/overzichten/matrix").jsonPath().getLong("totaal");

        // Then
        assertThat(vanHetPubliek).isLessThan(vanHetTeam);
        assertThat(publiek().get("/v1/overzichten/jaarverslagen/" + jaar()).asString())
                .doesNotContain("Voor het team alleen");
    }

    @Test
    void per_wet_is_te_zien_wat_erop_vastloopt() {
        // When
        JsonPath wetten = publiek().get("/v1/overzichten/wetten").jsonPath();

        // Then
        var ow = wetten.getMap("find { it.wet == 'BWBR0037885' }");
        assertThat(aantal(publiek(), (String) ow.get("filter"))).isEqualTo(((Number) ow.get("aantal")).longValue());
        String artikel =
                wetten.getString("find { it.wet == 'BWBR0037885' }.artikelen.find { it.artikel == '5.1' }.filter");
        assertThat(aantal(publiek(), artikel)).isPositive();
    }

    @Test
    void de_totalen_van_het_jaarverslag_zijn_die_van_de_lijsten() {
        // When
        var verslag = publiek()
                .accept("application/json")
                .get("/v1/overzichten/jaarverslagen/" + jaar())
                .jsonPath();

        // Then
        List<Map<String, Object>> onderdelen = verslag.getList("onderdelen");
        long regels = 0;
        for (var onderdeel : onderdelen) {
            assertThat(aantal(publiek(), (String) onderdeel.get("filter")))
                    .as(onderdeel.get("titel").toString())
                    .isEqualTo(getal(onderdeel));
            regels += getal(onderdeel);
        }
        var csv = publiek()
                .accept("text/csv")
                .get("/v1/overzichten/jaarverslagen/" + jaar())
                .asString();
        assertThat(csv.lines().count()).isEqualTo(regels + 1);
        var html = publiek().accept("text/html").get("/v1/overzichten/jaarverslagen/" + jaar());
        html.then().statusCode(200).contentType("text/html");
        assertThat(html.asString()).contains("Jaarverslag", "Alleen een doorbraak", "@media print");
    }

    private static RequestSpecification publiek() {
        return given().urlEncodingEnabled(true);
    }

    private static long aantal(RequestSpecification wie, String filter) {
        return wie.get("/v1/knelpunten?aantal=true&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("aantal");
    }

    private static long getal(Map<String, Object> figuur) {
        return ((Number) figuur.get("aantal")).longValue();
    }

    private static int jaar() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).getYear();
    }
}
