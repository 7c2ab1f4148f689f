package nl.zuidlimburg.gateway.kaart;

import static nl.zuidlimburg.gateway.testing.Feiten.gebied;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Feiten.voorbeeld;
import static nl.zuidlimburg.gateway.testing.Vragen.partner;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class KaartlagenTest {
    private static final String WIJKEN = "/api/gebied/v1/kaartlagen/wijken";

    @Inject
    Jdbi database;

    @Test
    void kaartToontWatInHetKaderLigtMetOmtrekOfMidden() {
        // Given: an area with an outline from the contract, one with a centroid only, and a thing that lies in it
        var outlined = voorbeeld("vhf", "gebied-gewijzigd").put("code", "WK910101");
        publish("vhf", "gebied-gewijzigd", outlined);
        publish("vhf", "gebied-opgenomen", at(gebied("WK910102", "wijk", "Verre wijk"), 7.5, 52.5));
        publish(
                "vhf",
                "interventie-gepland",
                new JsonObject()
                        .put("id", UUID.randomUUID().toString())
                        .put("titel", "Kaartinterventie")
                        .put("wijk", "WK910102")
                        .put("zichtbaarheid", "partners"));

        // When
        await().untilAsserted(() -> partner()
                .get("/api/gebied/v1/kaartlagen/interventies?bbox=7.4,52.4,7.6,52.6")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features.properties.titel", hasItem("Kaartinterventie"))
                .body("features[0].geometry.coordinates", equalTo(List.of(7.5f, 52.5f))));

        // Then
        await().untilAsserted(() -> publiek()
                .get(WIJKEN + "?bbox=5.98,50.89,5.985,50.895")
                .then()
                .body("type", equalTo("FeatureCollection"))
                .body("volledig", equalTo(true))
                .body("features.properties.gebied", hasItem("WK910101"))
                .body("features.properties.gebied", not(hasItem("WK910102")))
                .body(feature("WK910101") + ".geometry.type", equalTo("Polygon"))
                .body(feature("WK910101") + ".properties.indicatief", equalTo(false))
                .body(feature("WK910101") + ".properties.vhfWijkSinds", equalTo("2021")));
        publiek()
                .get(WIJKEN + "?bbox=5.98,50.89,5.985,50.895&vorm=punt")
                .then()
                .body(feature("WK910101") + ".geometry.type", equalTo("Point"));
        publiek()
                .get("/api/gebied/v1/kaartlagen/interventies?bbox=7.4,52.4,7.6,52.6")
                .then()
                .body("features", equalTo(List.of()));
    }

    @Test
    void wieDeLaagHeeftKrijgtHaarPasOpnieuwAlsErIetsIsGebeurd() {
        // Given
        var known = publiek().get(WIJKEN).then().statusCode(200).extract();
        assertThat(known.header("Cache-Control")).isEqualTo("no-cache");
        publiek()
                .header("If-None-Match", known.header("ETag"))
                .get(WIJKEN)
                .then()
                .statusCode(304);
        assertThat(partner().get(WIJKEN).header("ETag")).isNotEqualTo(known.header("ETag"));

        // When
        publish("vhf", "gebied-opgenomen", at(gebied("WK910201", "wijk", "Nieuw op de kaart"), 5.9, 50.9));

        // Then
        await().untilAsserted(() -> publiek()
                .header("If-None-Match", known.header("ETag"))
                .get(WIJKEN)
                .then()
                .statusCode(200)
                .body("features.properties.gebied", hasItem("WK910201")));
    }

    @Test
    void onzinGeeftEenProbleemDocument() {
        for (String bbox : List.of("a,b,c,d", "1,2,3", "6,51,5,52", "0,0,NaN,1", "0,0,1,1,1", "-181,0,1,1")) {
            publiek().queryParam("bbox", bbox).get(WIJKEN).then().statusCode(400);
        }
        publiek().get("/api/gebied/v1/kaartlagen/onzin").then().statusCode(404);
        publiek().get(WIJKEN + "?vorm=onzin").then().statusCode(400);
    }

    @Test
    void aSmallBoxAmongTwentyThousandAreasIsFoundByItsIndex() {
        // Given
        var plan = database.withHandle(handle -> {
            handle.begin();
            try {
                handle.execute("""
                        with gemaakt as (
                            insert into item (id, urn, dienst, soort, key, titel, tekst, landen, opgaven, doorbraken,
                                focusonderdelen, zichtbaarheid, gewijzigd_op, aard)
                            select gen_random_uuid(), 'urn:proef:' || n, 'vhf', 'gebied', 'proef-' || n, 'Proef', '',
                                '{}', '{}', '{}', '{}', 'openbaar', now(), 'wijk'
                            from generate_series(1, 20000) n returning id)
                        insert into plek (item, west, zuid, oost, noord, lengte, breedte)
                        select id, x, y, x + 0.01, y + 0.01, x, y
                        from (select id, 3 + random() * 4 as x, 50 + random() * 3 as y from gemaakt) proef""");
                handle.execute("analyze plek");
                handle.execute("analyze item");

                // When
                return String.join(
                        "\n",
                        handle.createQuery("explain " + Kaartlagen.AREAS)
                                .bind("west", 5.9)
                                .bind("zuid", 50.8)
                                .bind("oost", 6.0)
                                .bind("noord", 50.9)
                                .bind("meest", 2001)
                                .bind("meestOmtrek", 4_000_000)
                                .bind("gebiedsoort", "wijk")
                                .bindArray("zicht", String.class, List.of("openbaar"))
                                .mapTo(String.class)
                                .list());
            } finally {
                handle.rollback();
            }
        });

        // Then
        assertThat(plan).contains("plek_box").doesNotContain("Seq Scan on plek", "Seq Scan on item i");
    }

    private static JsonObject at(JsonObject area, double x, double y) {
        return area.put("centroide", new JsonObject().put("lengtegraad", x).put("breedtegraad", y));
    }

    private static String feature(String code) {
        return "features.find { it.properties.gebied == '" + code + "' }";
    }
}
