package nl.zuidlimburg.gateway.zoeken;

import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.programma;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.SEARCH;
import static nl.zuidlimburg.gateway.testing.Vragen.awaitFound;
import static nl.zuidlimburg.gateway.testing.Vragen.found;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class ZoekenTest {

    @Test
    void wieZoektVindtOokEenAndereVormVanHetWoordEnZietWaaromHetPast() {
        // Given
        publish("agenda", "hoofdopgave-opgenomen", programma("circulaire-economie", "Naar een circulaire economie"));
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
}
