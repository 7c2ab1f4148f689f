package nl.zuidlimburg.vhf.wijkaanpak;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WijkaanpakTest {

    @Test
    void een_kruising_waar_niets_de_twee_kanten_verbindt_is_een_kandidaat() {
        // Given
        var wijk = WerkFixtures.wijk();
        maak(wijk, "fysiek", "woningkwaliteit", "[]");
        maak(wijk, "sociaal", "jeugd", "[]");

        // When
        var matrix = matrix(wijk);

        // Then
        matrix.body("matrix.size()", equalTo(48))
                .body(stand("woningkwaliteit", "jeugd"), equalTo("kandidaat"))
                .body(stand("woningkwaliteit", "werk"), equalTo("kandidaat"))
                .body(stand("leegstand", "werk"), equalTo("leeg"));
        Vhf.redacteur().get("/v1/wijkaanpakken").then().body("items.wijk", hasItem(wijk));
    }

    @Test
    void een_koppelkans_tussen_beide_kanten_vult_de_kruising() {
        // Given
        var wijk = WerkFixtures.wijk();
        var fysiek = maak(wijk, "fysiek", "woningkwaliteit", "[]");
        var sociaal = maak(wijk, "sociaal", "jeugd", "[]");

        // When
        String kans = WerkFixtures.maak("koppelkansen", """
                {"titel": "Leerlingbouwplaats", "omschrijving": "Jongeren bouwen mee.",
                 "tussen": [{"urn": "urn:zl:vhf:interventie:%s"}, {"urn": "urn:zl:vhf:interventie:%s"}]}""".formatted(fysiek, sociaal))
                .path("id");

        // Then
        matrix(wijk)
                .body(stand("woningkwaliteit", "jeugd"), equalTo("gekoppeld"))
                .body(
                        "matrix.find { it.fysiek == 'woningkwaliteit' && it.sociaal == 'jeugd' }.koppelkansen",
                        hasItem(kans));
    }

    @Test
    void een_afgevallen_koppelkans_laat_de_kruising_weer_open() {
        // Given
        var wijk = WerkFixtures.wijk();
        var fysiek = maak(wijk, "fysiek", "woningkwaliteit", "[]");
        var sociaal = maak(wijk, "sociaal", "jeugd", "[]");
        String kans = WerkFixtures.maak("koppelkansen", """
                {"titel": "Leerlingbouwplaats", "omschrijving": "Jongeren bouwen mee.",
                 "tussen": [{"urn": "urn:zl:vhf:interventie:%s"}, {"urn": "urn:zl:vhf:interventie:%s"}]}""".formatted(fysiek, sociaal))
                .path("id");

        // When
        WerkFixtures.doe("/v1/koppelkansen/" + kans, "afvallingen", "{\"reden\": \"Geen bouwer\"}");

        // Then
        matrix(wijk).body(stand("woningkwaliteit", "jeugd"), equalTo("kandidaat"));
    }

    @Test
    void een_interventie_die_aan_beide_kanten_werkt_is_al_een_koppeling() {
        // Given
        var wijk = WerkFixtures.wijk();

        // When
        maak(wijk, "fysiek", "woningkwaliteit", "[\"werk\"]");

        // Then
        matrix(wijk).body(stand("woningkwaliteit", "werk"), equalTo("gekoppeld"));
    }

    @Test
    void wie_een_interventie_niet_mag_zien_ziet_haar_ook_niet_in_de_matrix() {
        // Given
        var wijk = WerkFixtures.wijk();

        // When
        maak(wijk, "fysiek", "woningkwaliteit", "[]");

        // Then
        io.restassured.RestAssured.given()
                .get("/v1/wijkaanpakken/" + wijk)
                .then()
                .statusCode(200)
                .body("fysiek", equalTo(0))
                .body("kandidaten", equalTo(0));
    }

    private static String maak(String wijk, String kant, String thema, String ook) {
        return WerkFixtures.maak("interventies", WerkFixtures.interventie(wijk, kant, thema, ook))
                .path("id");
    }

    private static ValidatableResponse matrix(String wijk) {
        return Vhf.redacteur().get("/v1/wijkaanpakken/" + wijk).then().statusCode(200);
    }

    private static String stand(String fysiek, String sociaal) {
        return "matrix.find { it.fysiek == '%s' && it.sociaal == '%s' }.stand".formatted(fysiek, sociaal);
    }
}
