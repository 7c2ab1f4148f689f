package nl.zuidlimburg.vhf.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WachtrijTest {

    @Test
    void wie_al_een_gesprek_heeft_komt_na_wie_nog_wacht() {
        // Given
        var eerste = WerkFixtures.wijk();
        var tweede = WerkFixtures.wijk();

        // When
        String gesprek =
                WerkFixtures.maak("gesprekken", WerkFixtures.gesprek(eerste)).path("id");

        // Then
        var rij = wachtrij();
        assertThat(rij.indexOf("GM" + tweede.substring(2, 6))).isLessThan(rij.indexOf("GM" + eerste.substring(2, 6)));
        assertThat(Vhf.redacteur()
                        .get("/v1/gesprekken/_wachtrij")
                        .jsonPath()
                        .getString("items.find { it.gemeente == 'GM" + eerste.substring(2, 6) + "' }.gepland"))
                .isEqualTo(gesprek);
    }

    @Test
    void zonder_verschil_in_cumulatie_beslist_de_naam() {
        // Given
        WerkFixtures.wijk();
        WerkFixtures.wijk();

        // When
        var namen = Vhf.redacteur()
                .get("/v1/gesprekken/_wachtrij")
                .jsonPath()
                .getList(
                        "items.findAll { it.plaats == null && it.gepland == null && it.laatsteGesprek == null }.naam",
                        String.class);

        // Then
        assertThat(namen).hasSizeGreaterThan(1).isSorted();
    }

    private static List<String> wachtrij() {
        return Vhf.redacteur()
                .get("/v1/gesprekken/_wachtrij")
                .then()
                .statusCode(200)
                .extract()
                .path("items.gemeente");
    }
}
