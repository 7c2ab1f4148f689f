package nl.zuidlimburg.gateway.gebied;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.gateway.testing.Feiten;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records on the topics in, answers out. */
@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class GebiedTest {
    private static final String SEARCH = "/api/gebied/v1/zoekresultaten";

    @Inject
    Jdbi database;

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @Test
    void wieZoektVindtOokEenAndereVormVanHetWoordEnZietWaaromHetPast() {
        // Given
        publish("agenda", "hoofdopgave-opgenomen", opgave("circulaire-economie", "Naar een circulaire economie"));
        var found = knelpunt("Reststromen over de grens")
                .put("omschrijving", "De vergunningen voor kwartelzand worden <b>twee keer</b> aangevraagd.");

        // When
        var id = publish("knelpunten", "knelpunt-gemeld", found);

        // Then
        awaitFound(publiek(), "kwartelzand", id);
        publiek()
                .queryParam("zoek", "vergunning kwartelzand")
                .queryParam("aantal", true)
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("aantal", equalTo(1))
                .body("bijBenadering", equalTo(false))
                .body("items[0].urn", equalTo("urn:zl:knelpunten:knelpunt:" + id))
                .body("items[0].fragment", containsString("<mark>vergunningen</mark>"))
                .body("facetten.find { it.naam == 'opgave' }.waarden.code", equalTo(List.of("circulaire-economie")))
                .body("facetten.find { it.naam == 'status' }.waarden[0].naam", equalTo("Gemeld"))
                .body("facetten.find { it.naam == 'land' }.waarden.code", hasItems("nl", "de"));
        await().untilAsserted(() -> publiek()
                .queryParam("zoek", "kwartelzand")
                .get(SEARCH)
                .then()
                .body(
                        "facetten.find { it.naam == 'opgave' }.waarden[0].naam",
                        equalTo("Naar een circulaire economie")));
    }

    @Test
    void eenTypefoutVindtTochEnZegtDatHetBijBenaderingIs() {
        // When
        var id = publish("knelpunten", "knelpunt-gemeld", knelpunt("Zonnepanelen op monumenten in Valkenburg"));

        // Then
        awaitFound(publiek(), "Valkenburg", id);
        publiek()
                .queryParam("zoek", "zonnepanelne")
                .get(SEARCH)
                .then()
                .body("bijBenadering", equalTo(true))
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void watAlleenVoorPartnersIsZietHetPubliekNergens() {
        // Given
        var state = knelpunt("Drugsafval wordt bij gemeenten verhaald").put("zichtbaarheid", "partners");

        // When
        var id = publish("knelpunten", "knelpunt-gemeld", state);

        // Then
        awaitFound(partner(), "drugsafval", id);
        publiek()
                .queryParam("zoek", "drugsafval")
                .queryParam("aantal", true)
                .get(SEARCH)
                .then()
                .body("aantal", equalTo(0))
                .body("items", equalTo(List.of()))
                .body("facetten", equalTo(List.of()));
        publiek()
                .queryParam("zoek", "drugsafval")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(0));
        partner()
                .queryParam("zoek", "drugsafval")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(1));
        var urn = "urn:zl:knelpunten:knelpunt:" + id;
        publiek().get("/api/gebied/v1/herkomst/" + urn).then().statusCode(404).contentType("application/problem+json");
        partner().get("/api/gebied/v1/herkomst/" + urn).then().statusCode(200);
        publiek()
                .queryParam("onderwerp", urn)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items", equalTo(List.of()));
        partner()
                .queryParam("onderwerp", urn)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items.type", equalTo(List.of("knelpunt-gemeld")));
    }

    @Test
    void watIsIngetrokkenVerdwijntOveralTegelijk() {
        // Given
        var other = publish("knelpunten", "knelpunt-gemeld", knelpunt("Blijft: schapenwol als isolatie"));
        var state = knelpunt("Verdwijnt: schapenwol als afval")
                .put("opgegaanIn", new JsonObject().put("id", other.toString()));
        var id = publish("knelpunten", "knelpunt-gemeld", state);
        awaitFound(publiek(), "schapenwol", id);
        awaitFound(publiek(), "schapenwol", other);

        // When
        publish(
                "knelpunten",
                "knelpunt-ingetrokken",
                new JsonObject().put("id", id.toString()).put("zichtbaarheid", "openbaar"));

        // Then
        await().untilAsserted(() -> assertThat(found(publiek(), "schapenwol")).containsExactly(other.toString()));
        publiek()
                .queryParam("zoek", "schapenwol")
                .get("/api/gebied/v1/matrix")
                .then()
                .body("totaal", equalTo(1));
        publiek()
                .get("/api/gebied/v1/herkomst/urn:zl:knelpunten:knelpunt:" + other)
                .then()
                .body("van", equalTo(List.of()));
        partner()
                .queryParam("onderwerp", "urn:zl:knelpunten:knelpunt:" + id)
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void elkeCelVanDeMatrixLeidtNaarPreciesDeGeteldeKnelpunten() {
        // Given
        var word = "matrixproef";
        var states = List.of(
                knelpunt(word + " een").put("status", "gemeld"),
                knelpunt(word + " twee")
                        .put("status", "opgelost")
                        .put("opgaven", codes("circulaire-economie", "steden-en-dorpen")),
                knelpunt(word + " drie").put("status", "opgelost").put("opgaven", codes()),
                knelpunt(word + " vier").put("status", "samengevoegd"));

        // When
        states.forEach(state -> publish("knelpunten", "knelpunt-gewijzigd", state));

        // Then
        await().untilAsserted(() -> assertThat(found(publiek(), word)).hasSize(3));
        var matrix = publiek()
                .queryParam("zoek", word)
                .get("/api/gebied/v1/matrix?rij=opgave&kolom=status")
                .jsonPath();
        assertThat(matrix.getLong("totaal")).isEqualTo(3);
        assertThat(matrix.getList("cellen.rij"))
                .containsExactlyInAnyOrder("circulaire-economie", "circulaire-economie", "steden-en-dorpen", "geen");
        matrix.getList("cellen", Map.class).forEach(cell -> assertThat(countBehind((String) cell.get("filter")))
                .as("cell %s", cell)
                .isEqualTo(((Number) cell.get("aantal")).longValue()));
        matrix.getList("rijen", Map.class).forEach(row -> assertThat(countBehind((String) row.get("filter")))
                .as("row %s", row)
                .isEqualTo(((Number) row.get("aantal")).longValue()));
    }

    @Test
    void wieDePaginasDoorlooptZietAllesEenKeer() {
        // Given
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(publish("knelpunten", "knelpunt-gemeld", knelpunt("Bladerproef nummer " + i))
                    .toString());
        }
        await().untilAsserted(() -> assertThat(found(publiek(), "bladerproef")).hasSize(7));

        // When
        var withWords = walk("zoek=bladerproef");
        var withoutWords = walk("soort=knelpunt");

        // Then
        assertThat(withWords).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(withoutWords).doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    void verbandenZijnVanBeideKantenTeZien() {
        // Given
        var problem = publish(
                "knelpunten",
                "knelpunt-gemeld",
                knelpunt("Verbandproef")
                        .put("doorbraken", codes("verbandproef-doorbraak"))
                        .put("herkomsten", new JsonArray().add(new JsonObject().put("urn", "urn:zl:vhf:barriere:42"))));
        var solution = publish(
                "knelpunten",
                "oplossing-vastgelegd",
                new JsonObject()
                        .put("id", UUID.randomUUID().toString())
                        .put("nummer", "OP-2026-0001")
                        .put("titel", "Ontheffing voor de verbandproef")
                        .put("knelpunten", codes(problem.toString()))
                        .put("zichtbaarheid", "openbaar"));

        // When
        publish("agenda", "doorbraak-opgenomen", opgave("verbandproef-doorbraak", "Verbonden in de Euregio"));

        // Then
        var urn = "urn:zl:knelpunten:knelpunt:" + problem;
        await().untilAsserted(() -> publiek()
                .get("/api/gebied/v1/herkomst/" + urn)
                .then()
                .statusCode(200)
                .body("ding.titel", equalTo("Verbandproef"))
                .body("naar.find { it.aard == 'doorbraak' }.ding.titel", equalTo("Verbonden in de Euregio"))
                .body("naar.find { it.aard == 'herkomst' }.ding.bekend", equalTo(false))
                .body(
                        "van.find { it.aard == 'oplossing-voor' }.ding.urn",
                        equalTo("urn:zl:knelpunten:oplossing:" + solution)));
        publiek()
                .get("/api/gebied/v1/herkomst/urn:zl:vhf:barriere:42")
                .then()
                .body("ding.bekend", equalTo(false))
                .body("van.ding.urn", equalTo(List.of(urn)));
    }

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
                .body("items.onderwerp", org.hamcrest.Matchers.not(hasItem(before.toString())));
    }

    @Test
    void onzinInDeVraagGeeftEenProbleemDocument() {
        publiek()
                .queryParam("cursor", "onzin")
                .get(SEARCH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        publiek().queryParam("rij", "onzin").get("/api/gebied/v1/matrix").then().statusCode(400);
        publiek()
                .queryParam("cursor", "onzin")
                .get("/api/gebied/v1/tijdlijn")
                .then()
                .statusCode(400);
        publiek().queryParam("zoek", "a & | ! ' \" ( <->").get(SEARCH).then().statusCode(200);
        publiek().queryParam("paginaGrootte", 100000).get(SEARCH).then().statusCode(400);
    }

    private static JsonObject opgave(String code, String naam) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("code", code)
                .put("naam", naam)
                .put("nummer", 1)
                .put("zichtbaarheid", "openbaar");
    }

    private static JsonArray codes(String... codes) {
        return new JsonArray(List.of(codes));
    }

    private static List<String> walk(String query) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = publiek()
                    .queryParam("paginaGrootte", 3)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                    .get(SEARCH + "?" + query)
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("volgende");
        } while (cursor != null);
        return seen;
    }

    private static long countBehind(String filter) {
        return publiek()
                .urlEncodingEnabled(false)
                .get(SEARCH + "?aantal=true&" + filter)
                .jsonPath()
                .getLong("aantal");
    }

    private static void awaitFound(RequestSpecification asker, String words, UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(found(asker, words)).contains(id.toString()));
    }

    private static List<String> found(RequestSpecification asker, String words) {
        return given().spec(asker)
                .queryParam("zoek", words)
                .get(SEARCH)
                .jsonPath()
                .getList("items.id", String.class);
    }

    private static RequestSpecification publiek() {
        return given();
    }

    private static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.partner("gemeente-heerlen", "knelpunten:lezen"));
    }
}
