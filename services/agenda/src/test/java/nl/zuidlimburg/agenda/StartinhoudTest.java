package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartinhoudTest {

    @Test
    void de_vier_hoofdopgaven_vijf_doorbraken_en_drie_focusonderdelen_staan_er_vanaf_het_begin() {
        assertThat(codes("hoofdopgaven?sorteer=naam")).hasSize(4);
        assertThat(codes("doorbraken")).hasSize(5);
        assertThat(codes("focusonderdelen")).hasSize(3);
    }

    /** What is public, without what other tests made so. */
    private static List<String> codes(String register) {
        return given()
                .queryParam("paginaGrootte", 200)
                .get("/v1/" + register)
                .jsonPath()
                .<String>getList("items.code")
                .stream()
                .filter(code -> !code.startsWith(AgendaFixtures.PROEF))
                .toList();
    }

    @Test
    void elk_item_is_met_zijn_code_te_vinden_en_draagt_zijn_citaat() {
        given().get("/v1/doorbraken/wateroverlast")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("nummer", equalTo(4))
                .body("focusonderdeel", equalTo("water"))
                .body("bron.citaat", containsString("motor voor een integrale aanpak"))
                .body("zichtbaarheid", equalTo("openbaar"));
    }

    @Test
    void organisaties_zijn_te_zoeken_en_als_tabel_mee_te_nemen() {
        given().get("/v1/organisaties?zoek=heerlen&aantal=true")
                .then()
                .statusCode(200)
                .body("aantal", equalTo(1))
                .body("items.code", hasItem("gemeente-heerlen"));
        given().get("/v1/organisaties/_export?formaat=csv")
                .then()
                .statusCode(200)
                .body(containsString("bron.citaat"))
                .body(containsString("gemeente-heerlen,Gemeente Heerlen,gemeente,NL,GM0917"));
    }
}
