package nl.zuidlimburg.vhf.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BijeenkomstTest {

    @Test
    void de_tour_stopt_alleen_in_gebieden_met_geld_uit_het_fonds() {
        // Given
        var zonder = WerkFixtures.wijk();

        // When
        var antwoord = tour(zonder);

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("tour-vhf-geld"));
    }

    @Test
    void een_wijk_die_een_toekenning_noemt_mag_een_halte_zijn_en_haar_buurwijk_niet() {
        // Given
        var wijk = WerkFixtures.wijk();
        var gemeente = "GM" + wijk.substring(2, 6);
        var buurwijk = GebiedFixtures.nieuweWijk(gemeente, 2, "Buurwijk");
        WerkFixtures.maak("toekenningen", WerkFixtures.toekenning(gemeente, wijk));

        // When
        var genoemd = tour(wijk);
        var ernaast = tour(buurwijk);

        // Then
        genoemd.then().statusCode(201);
        ernaast.then().statusCode(409);
    }

    @Test
    void een_toekenning_zonder_wijken_geldt_voor_de_hele_gemeente() {
        // Given
        var wijk = WerkFixtures.wijk();
        WerkFixtures.maak("toekenningen", WerkFixtures.toekenning("GM" + wijk.substring(2, 6), null));

        // When
        var antwoord = tour(wijk);

        // Then
        antwoord.then().statusCode(201);
    }

    @Test
    void van_een_bijeenkomst_in_de_toekomst_is_nog_geen_verslag() {
        // Given
        var later = new Bijeenkomst(BijeenkomstFeiten.gegevens(LocalDate.of(2026, 4, 1)), null, BijeenkomstFeiten.NU);

        // When
        // Then
        assertThatThrownBy(() -> later.houd(10, "Veel", BijeenkomstFeiten.NU)).isInstanceOf(RuleViolation.class);
    }

    private static Response tour(String halte) {
        return Vhf.redacteur()
                .contentType("application/json")
                .body("""
                {"titel": "Tour", "soort": "kick-off-tour", "doel": "inspireren", "datum": "2026-01-10",
                 "plaats": "Heerlen", "haltes": [{"gebied": "%s", "onderwerp": "Kijken"}]}""".formatted(halte))
                .post("/v1/bijeenkomsten");
    }
}
