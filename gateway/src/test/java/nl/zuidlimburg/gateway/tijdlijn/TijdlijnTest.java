package nl.zuidlimburg.gateway.tijdlijn;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.awaitFound;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.zuidlimburg.gateway.testing.Feiten;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class TijdlijnTest {

    @Inject
    Jdbi database;

    @Test
    void tijdlijnToontElkFeitEenKeerInVolgordeOokNaEenTweedeAflevering() {
        // Given
        var state = knelpunt("Tijdlijnproef");
        var reported = Feiten.record("knelpunten", "knelpunt-gemeld", state);
        var solved =
                Feiten.record("knelpunten", "knelpunt-opgelost", state.copy().put("status", "opgelost"));

        // When
        List.of(reported, solved, reported, solved).forEach(Feiten::send);
        publish("knelpunten", "termijn-overschreden", state);

        // Then
        var urn = "urn:zl:knelpunten:knelpunt:" + state.getString("id");
        await().untilAsserted(() -> publiek()
                .queryParam("onderwerp", urn)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items.type", equalTo(List.of("termijn-overschreden", "knelpunt-opgelost", "knelpunt-gemeld")))
                .body("items[0].titel", equalTo("Tijdlijnproef"))
                .body("items[0].soort", equalTo("knelpunt")));
        var second = publiek()
                .queryParam("onderwerp", urn)
                .queryParam("paginaGrootte", 2)
                .get("/api/gebied/v1/tijdlijn")
                .<String>path("volgende");
        publiek()
                .queryParam("onderwerp", urn)
                .queryParam("paginaGrootte", 2)
                .queryParam("cursor", second)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items.type", equalTo(List.of("knelpunt-gemeld")))
                .body("volgende", nullValue());
    }

    @Test
    void wieTerugkomtZietWatErSindsHetVorigeBezoekGebeurde() {
        // Given
        var before = publish("knelpunten", "knelpunt-gemeld", knelpunt("Gezien bij het vorige bezoek"));
        awaitFound(publiek(), "vorige bezoek gezien", before);
        var me = Tokens.person("bezoeker", "knelpunten-lezer");
        given().auth()
                .oauth2(me)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .statusCode(200)
                .body("vorigBezoek", nullValue());
        database.useHandle(handle -> handle.execute("update bezoek set laatst_op = now() - interval '0 seconds'"));
        database.useHandle(handle -> handle.execute(
                "update bezoek set laatst_op = now() - interval '3 hours'; update feit set tijdstip = now() - interval '4 hours' where item_id = ?",
                before));

        // When
        var after = publish("knelpunten", "knelpunt-gemeld", knelpunt("Nieuw sinds toen"));

        // Then
        awaitFound(publiek(), "Nieuw sinds toen", after);
        given().auth()
                .oauth2(me)
                .queryParam("sindsVorigBezoek", true)
                .queryParam("paginaGrootte", 200)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("vorigBezoek", notNullValue())
                .body("items.onderwerp", hasItem(after.toString()))
                .body("items.onderwerp", not(hasItem(before.toString())));
    }
}
