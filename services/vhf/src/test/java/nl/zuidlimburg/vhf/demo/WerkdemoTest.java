package nl.zuidlimburg.vhf.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WerkdemoTest {
    private final Werkdemo demo;
    private final CurrentActor actor;

    WerkdemoTest(Werkdemo demo, CurrentActor actor) {
        this.demo = demo;
        this.actor = actor;
    }

    @Test
    void de_toekenningen_van_2021_en_2023_laden_een_keer_met_elke_bron() {
        // Given
        laad();

        // When
        int nogmaals = laad();

        // Then
        assertThat(nogmaals).isZero();
        given().get("/v1/toekenningen?gemeente=GM0917")
                .then()
                .body("items.code", hasItem("vhf21-heerlen"))
                .body("items.find { it.code == 'vhf21-heerlen' }.rijksbijdrageInCenten", equalTo(820_000_000))
                .body("items.find { it.code == 'vhf21-heerlen' }.cofinancieringInCenten", equalTo(360_000_000));
        given().get("/v1/toekenningen?soort=controletotaal")
                .then()
                .body("items.find { it.code == 'vhf21-totaal-nederland' }.beweringen", hasSize(2))
                .body("items.find { it.code == 'vhf21-totaal-nederland' }.bronconflicten", contains("rijksbijdrage"));
        given().get("/v1/interventies?wijk=WK091720").then().body("items.omvang.aantal", hasItem(51));
    }

    private int laad() {
        return actor.runAs(
                Actor.system("demo"), () -> QuarkusTransaction.requiringNew().call(demo::laad));
    }
}
