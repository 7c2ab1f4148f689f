package nl.zuidlimburg.knelpunten.prioriteit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.knelpunten.knelpunt.Prioriteit;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrioriteitTest {

    @Test
    void de_score_volgt_uit_de_punten_en_de_getoonde_gewichten() {
        // Given
        var gewichten = new Gewichten(30, 20, 30, 20);

        // When
        double score = gewichten.score(new Prioriteit(3, 2, 4, 3, null));

        // Then
        assertThat(score).isEqualTo(62.0);
        assertThat(gewichten.score(new Prioriteit(5, 5, 5, 5, null))).isEqualTo(100.0);
        assertThat(gewichten.score(null)).isZero();
    }

    @Test
    void een_lijst_staat_vast_en_wat_geen_uitkomst_heeft_blijft_op_de_volgende() {
        // Given
        var blijft = vastgesteld("Blijft staan", 2);
        var opgelost = vastgesteld("Wordt opgelost", 5);
        var eerste = stelVast(2031, "[\"" + blijft + "\", \"" + opgelost + "\"]");
        eerste.then().statusCode(201);
        Register.stap(Tokens.jurist(), opgelost, "afrondingen", "{\"reden\": \"Klaar\"}")
                .then()
                .statusCode(200);

        // When
        var nogmaals = stelVast(2031, "[\"" + blijft + "\"]");
        var volgende = redacteur()
                .contentType("application/json")
                .body("{\"jaar\": 2032, \"aantal\": 1, \"zichtbaarheid\": \"openbaar\"}")
                .post("/v1/prioriteitenlijsten");

        // Then
        nogmaals.then().statusCode(409).body("regel", equalTo("prioriteitenlijst-bevroren"));
        given().get("/v1/prioriteitenlijsten/2031")
                .then()
                .statusCode(200)
                .body("regels.size()", equalTo(2))
                .body("regels.find { it.knelpunt == '" + opgelost + "' }.uitkomst.status", equalTo("opgelost"))
                .body("afgerond", equalTo(false));
        volgende.then()
                .statusCode(201)
                .body("regels.find { it.knelpunt == '" + blijft + "' }.overgenomenUit", equalTo(2031));
        Topic.of("knelpunten").await(volgende.path("id"), "prioriteitenlijst-vastgesteld");
    }

    @Test
    void een_lijst_voor_iedereen_noemt_niets_wat_intern_is() {
        // Given
        var intern = Register.meld(Register.invoer("Intern en belangrijk"));

        // When
        var antwoord = stelVast(2033, "[\"" + intern + "\"]");

        // Then
        antwoord.then().statusCode(400);
    }

    @Test
    void wie_de_gewichten_wijzigt_moet_de_laatste_versie_hebben_gezien() {
        // Given
        var etag = given().get("/v1/prioriteitgewichten").header("ETag");
        var nieuw = "{\"getroffenen\": 30, \"geld\": 20, \"effect\": 30, \"oplosbaarheid\": 20}";

        // When
        var zonder = redacteur().contentType("application/json").body(nieuw).put("/v1/prioriteitgewichten");
        var met = redacteur()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(nieuw)
                .put("/v1/prioriteitgewichten");
        var nul = redacteur()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"getroffenen\": 0, \"geld\": 0, \"effect\": 0, \"oplosbaarheid\": 0}")
                .put("/v1/prioriteitgewichten");

        // Then
        zonder.then().statusCode(428);
        met.then().statusCode(200);
        nul.then().statusCode(400);
    }

    private static Response stelVast(int jaar, String knelpunten) {
        return redacteur()
                .contentType("application/json")
                .body("{\"jaar\": " + jaar + ", \"knelpunten\": " + knelpunten + ", \"zichtbaarheid\": \"openbaar\"}")
                .post("/v1/prioriteitenlijsten");
    }

    private static RequestSpecification redacteur() {
        return given().auth().oauth2(Tokens.redacteur("knelpunten"));
    }

    private static String vastgesteld(String titel, int punten) {
        var id = Register.meld(Register.invoer(titel).put("zichtbaarheid", "openbaar"));
        var jurist = Tokens.jurist();
        Register.stap(jurist, id, "beoordelingen", "{\"reden\": \"Kijken\"}")
                .then()
                .statusCode(200);
        Register.stap(jurist, id, "vaststellingen", "{\"reden\": \"Hindert\"}")
                .then()
                .statusCode(200);
        Register.stap(
                        jurist,
                        id,
                        "prioriteringen",
                        "{\"getroffenen\": %d, \"geld\": %d, \"effect\": %d, \"oplosbaarheid\": %d}"
                                .formatted(punten, punten, punten, punten))
                .then()
                .statusCode(200);
        return id;
    }
}
