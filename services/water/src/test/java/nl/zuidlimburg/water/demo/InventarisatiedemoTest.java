package nl.zuidlimburg.water.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InventarisatiedemoTest {
    private final Inventarisatiedemo demo;
    private final CurrentActor actor;

    InventarisatiedemoTest(Inventarisatiedemo demo, CurrentActor actor) {
        this.demo = demo;
        this.actor = actor;
    }

    @Test
    void de_programmas_tafels_adviezen_en_juli_2021_laden_een_keer_met_hun_bronnen() {
        // Given
        laad();

        // When
        int nogmaals = laad();

        // Then
        assertThat(nogmaals).isZero();
        given().get("/v1/programmas?zoek=robuust&paginaGrootte=200")
                .then()
                .body(
                        "items.naam",
                        hasItems(
                                "Naar een robuust watersysteem in Limburg (propositie)",
                                "Naar een robuust Watersysteem in Limburg (uitvoeringsprogramma)"))
                .body("items.soort", hasItems("propositie", "uitvoeringsprogramma"));
        given().get("/v1/programmas?paginaGrootte=200")
                .then()
                .body(
                        "items.naam",
                        hasItems(
                                "Programma Middengebied",
                                "Programma Nationaal Landschap Zuid-Limburg",
                                "Water in Balans",
                                "Uitvoeringsprogramma Landelijk Gebied",
                                "Gebiedsplan stikstof",
                                "IBP Heuvelland",
                                "Samen aan de keukentafel"));
        given().get("/v1/tafels?zoek=beleidstafel")
                .then()
                .body("items.naam", hasItem("Beleidstafel wateroverlast en hoogwater"));
        given().get("/v1/adviezen?ronde=2&sorteer=volgorde")
                .then()
                .body("items", hasSize(12))
                .body("items[0].nummer", equalTo(1))
                .body("items[0].ronde.gepland.waarde", equalTo("2022-10"))
                .body("items[0].ronde.gehouden.waarde", equalTo("2022-12"))
                .body("items[0].status", equalTo("onbeantwoord"));
        given().get("/v1/adviezen?ronde=1").then().body("items.status.unique()", contains("overgenomen"));
        given().get("/v1/watergebeurtenissen?zoek=2021")
                .then()
                .body("items[0].bronconflicten", contains("bekkens", "schade"))
                .body("items[0].schattingen.findAll { it.grootheid == 'schade' }", hasSize(2));
    }

    private int laad() {
        return actor.runAs(
                Actor.system("demo"), () -> QuarkusTransaction.requiringNew().call(demo::laad));
    }
}
