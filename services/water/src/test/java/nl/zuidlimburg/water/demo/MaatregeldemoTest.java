package nl.zuidlimburg.water.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.water.stroomgebied.Stroomgebieden;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MaatregeldemoTest {
    private final Maatregeldemo demo;
    private final Stroomgebieden stroomgebieden;
    private final CurrentActor actor;

    MaatregeldemoTest(Maatregeldemo demo, Stroomgebieden stroomgebieden, CurrentActor actor) {
        this.demo = demo;
        this.stroomgebieden = stroomgebieden;
        this.actor = actor;
    }

    @Test
    void negenentwintig_stroomgebieden_en_zeventien_maatregelen_laden_een_keer() {
        // When
        int geladen = laad();
        int nogmaals = laad();

        // Then
        assertThat(geladen).isEqualTo(29 + 17);
        assertThat(nogmaals).isZero();
        assertThat(stroomgebieden.benedenstrooms("gulp")).containsExactly("geul", "maas");
        assertThat(stroomgebieden.bovenstrooms("roer")).contains("worm", "eygelshoven");
        given().get("/v1/maatregelen?zoek=Geulsifon&aantal=true")
                .then()
                .body("items.naam", hasItems("Capaciteit Geulsifon Julianakanaal vergroten"))
                .body("items[0].indicatief", equalTo(true));
        given().get("/v1/maatregelen?zoek=houtvang").then().body("items.fase", contains("planuitwerking"));
    }

    private int laad() {
        return actor.runAs(
                Actor.system("demo"), () -> QuarkusTransaction.requiringNew().call(demo::laad));
    }
}
