package nl.zuidlimburg.gateway.dossier;

import static nl.zuidlimburg.gateway.testing.Feiten.codes;
import static nl.zuidlimburg.gateway.testing.Feiten.gebied;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.partner;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.gateway.testing.Feiten;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class DossierTest {
    private static final String WIJKEN = "/api/gebied/v1/dossiers/wijken/";
    private static final String GEMEENTEN = "/api/gebied/v1/dossiers/gemeenten/";

    @Test
    void dossierVanEenWijkToontScoreMetTegenspraakEnElkOnderdeelMetZijnLeeftijd() {
        // Given
        publish("vhf", "gebied-opgenomen", gebied("WK900101", "wijk", "Dossierwijk"));
        publish("vhf", "cumulatie-berekend", cumulatie("WK900101", 1.25, "2026-05-01T10:00:00Z"));
        publish(
                "vhf",
                "tegenspraak-vastgelegd",
                ding(null)
                        .put("gebied", "WK900101")
                        .put("strekking", "minder-erg")
                        .put("tekst", "De buurt is sinds de meting opgeknapt."));
        publish("vhf", "interventie-gepland", ding("Dossierinterventie").put("wijk", "WK900101"));
        var barriere =
                publish("vhf", "barriere-geregistreerd", ding("Dossierbarriere").put("wijk", "WK900101"));

        // When: a knelpunt that names no area comes from the barriere
        var knelpunt = publish(
                "knelpunten",
                "knelpunt-gemeld",
                knelpunt("Dossierknelpunt")
                        .put(
                                "herkomsten",
                                new JsonArray().add(new JsonObject().put("urn", "urn:zl:vhf:barriere:" + barriere))));

        // Then
        for (String dossier : new String[] {WIJKEN + "WK900101", GEMEENTEN + "GM9001"}) {
            await().untilAsserted(() -> publiek()
                    .get(dossier)
                    .then()
                    .statusCode(200)
                    .body(items("interventies") + ".titel", hasItem("Dossierinterventie"))
                    .body(part("interventies") + ".laatsteFeit", notNullValue())
                    .body(items("knelpunten") + ".urn", hasItem("urn:zl:knelpunten:knelpunt:" + knelpunt))
                    .body(items("knelpunten") + ".via", hasItem("urn:zl:vhf:barriere:" + barriere))
                    .body("tegenspraken.items[0].fragment", containsString("opgeknapt")));
        }
        publiek()
                .get(WIJKEN + "WK900101")
                .then()
                .body("gebied.naam", equalTo("Dossierwijk"))
                .body("gebied.gegevens.ouders[0]", equalTo("GM9001"))
                .body("score.zscore.score", equalTo(1.25f))
                .body("score.exponentieel.plaats", equalTo(1))
                .body("score.gestapeld", equalTo(true));
        publiek()
                .get("/api/gebied/v1/herkomst/urn:zl:vhf:barriere:" + barriere)
                .then()
                .body("van.ding.urn", hasItem("urn:zl:knelpunten:knelpunt:" + knelpunt))
                .body("naar.ding.titel", hasItem("Dossierwijk"));
        publiek()
                .queryParam("gebied", "GM9001")
                .get("/api/gebied/v1/zoekresultaten")
                .then()
                .body("items.titel", hasItems("Dossierinterventie", "Dossierbarriere"))
                .body("facetten.find { it.naam == 'gebied' }.waarden.naam", hasItem("Dossierwijk"));
        publiek()
                .get("/api/gebied/v1/matrix?soort=interventie&rij=gebied&kolom=soort&gebied=WK900101")
                .then()
                .body("totaal", equalTo(1));
    }

    @Test
    void watAlleenPartnersMogenZienOfIsIngetrokkenStaatNietInHetDossier() {
        // Given
        publish("vhf", "gebied-opgenomen", gebied("WK900201", "wijk", "Zichtwijk"));
        publish(
                "vhf",
                "cumulatie-berekend",
                cumulatie("WK900201", 1.0, "2026-06-01T10:00:00Z").put("zichtbaarheid", "partners"));
        publish(
                "vhf",
                "gesprek-gepland",
                ding("Gesprek voor partners").put("wijken", codes("WK900201")).put("zichtbaarheid", "partners"));
        var les = publish("vhf", "les-gedeeld", ding("Les die weggaat").put("wijk", "WK900201"));
        await().untilAsserted(() -> partner()
                .get(WIJKEN + "WK900201")
                .then()
                .body(part("gesprekken") + ".aantal", equalTo(1))
                .body(part("lessen") + ".aantal", equalTo(1))
                .body("score", notNullValue()));

        // When
        publish(
                "vhf",
                "les-ingetrokken",
                new JsonObject().put("id", les.toString()).put("zichtbaarheid", "openbaar"));

        // Then
        await().untilAsserted(
                        () -> partner().get(WIJKEN + "WK900201").then().body(part("lessen") + ".aantal", equalTo(0)));
        publiek()
                .get(WIJKEN + "WK900201")
                .then()
                .body(part("gesprekken") + ".aantal", equalTo(0))
                .body(part("gesprekken") + ".laatsteFeit", nullValue())
                .body("score", nullValue());
    }

    @Test
    void eenDienstMetOnverzondenFeitenMaaktHetDossierOnvolledigEnNietsAnders() {
        // Given
        publish("vhf", "gebied-opgenomen", gebied("WK900301", "wijk", "Achterwijk"));

        // When
        Feiten.beat("vhf", Instant.now().minusSeconds(90));

        // Then
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> publiek()
                .get(WIJKEN + "WK900301")
                .then()
                .statusCode(200)
                .body("onvolledig", equalTo(true))
                .body("bronnen.find { it.dienst == 'vhf' }.redenen", hasItem("wacht-op-verzending"))
                .body(part("interventies") + ".onvolledig", equalTo(true)));
        publiek().get(WIJKEN + "WK999999").then().statusCode(404);
        publiek().get(WIJKEN + "GM0917").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void zodraDeDienstZichMeldtIsHetDossierWeerVolledig() {
        // Given
        publish("vhf", "gebied-opgenomen", gebied("WK900401", "wijk", "Bijwijk"));

        // When, Then: it beats as it does, every few seconds
        await().atMost(Duration.ofSeconds(25))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    Feiten.beat("vhf", null);
                    publiek()
                            .get(WIJKEN + "WK900401")
                            .then()
                            .statusCode(200)
                            .body("bronnen.find { it.dienst == 'vhf' }.redenen", empty())
                            .body(part("interventies") + ".onvolledig", equalTo(false));
                });
    }

    private static JsonObject ding(String titel) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("titel", titel)
                .put("zichtbaarheid", "openbaar")
                .put("gewijzigdOp", "2026-03-02T09:15:00Z");
    }

    private static JsonObject cumulatie(String wijk, double zscore, String berekendOp) {
        return ding("Dossiercumulatie")
                .put("scenarioCode", "standaard")
                .put("berekendOp", berekendOp)
                .put(
                        "rangorde",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("gebied", wijk)
                                        .put("zscore", zscore)
                                        .put("plaatsZscore", 2)
                                        .put("exponentieel", 61.5)
                                        .put("plaatsExponentieel", 1)
                                        .put("gestapeld", true)));
    }

    private static String part(String naam) {
        return "onderdelen.find { it.naam == '" + naam + "' }";
    }

    private static String items(String naam) {
        return part(naam) + ".items";
    }
}
