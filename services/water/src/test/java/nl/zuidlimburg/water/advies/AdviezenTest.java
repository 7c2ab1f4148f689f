package nl.zuidlimburg.water.advies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.zuidlimburg.water.Water;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdviezenTest {

    @Test
    void een_advies_zonder_maatregel_staat_op_de_lijst_die_daarnaar_vraagt() {
        // Given
        var id = Water.maak("adviezen", AdviesVormen.vorm("[]")).<String>path("id");

        // When
        var zonder = Water.redacteur().get("/v1/adviezen?zonderMaatregel=true&paginaGrootte=200");

        // Then
        zonder.then().statusCode(200).body("items.id", hasItem(id));
        Water.redacteur()
                .get("/v1/adviezen?zonderMaatregel=false&paginaGrootte=200")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void een_maatregel_die_er_niet_is_wordt_genoemd() {
        // When
        var antwoord = Water.redacteur()
                .contentType("application/json")
                .body(AdviesVormen.vorm("[\"" + UUID.randomUUID() + "\"]"))
                .post("/v1/adviezen");

        // Then
        antwoord.then().statusCode(400).body("fouten.veld", contains("maatregelen"));
    }

    @Test
    void een_nummer_komt_in_een_ronde_een_keer_voor() {
        // Given
        var vorm = AdviesVormen.vorm("[]");
        Water.maak("adviezen", vorm);

        // When
        var antwoord =
                Water.redacteur().contentType("application/json").body(vorm).post("/v1/adviezen");

        // Then
        antwoord.then().statusCode(409);
    }

    @Test
    void een_antwoord_heeft_een_reden_en_een_later_antwoord_laat_het_eerdere_in_de_historie() {
        // Given
        var id = Water.maak("adviezen", AdviesVormen.vorm("[]")).<String>path("id");
        Water.stap("adviezen/" + id, "antwoorden", "{\"reactie\": \"niet\", \"reden\": \"Te duur\"}");

        // When
        var antwoord = Water.stap(
                "adviezen/" + id, "antwoorden", "{\"reactie\": \"deels\", \"reden\": \"In het Heuvelland\"}");

        // Then
        antwoord.then().statusCode(200).body("status", equalTo("deels"));
        Water.redacteur()
                .get("/v1/adviezen/" + id + "/historie")
                .then()
                .body("items.type", contains("advies-beantwoord", "advies-beantwoord", "advies-opgenomen"))
                .body("items[1].feit.reden", equalTo("Te duur"));
        Water.stap("adviezen/" + id, "antwoorden", "{\"reactie\": \"niet\"}")
                .then()
                .statusCode(400);
    }
}
