package nl.zuidlimburg.vhf.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoTest {
    @Inject
    DemoLader lader;

    @Inject
    CurrentActor actor;

    @Test
    void de_echte_gebieden_en_cijfers_worden_een_keer_geladen() throws Exception {
        // Given two replicas that start at the same time
        Callable<Integer> start = () -> actor.runAs(
                Actor.system("demo"), () -> QuarkusTransaction.requiringNew().call(lader::laad));

        // When
        int geladen = 0;
        try (var replicas = Executors.newFixedThreadPool(2)) {
            for (var klaar : replicas.invokeAll(List.of(start, start))) {
                geladen += klaar.get();
            }
        }

        // Then
        assertThat(geladen).isEqualTo(121);
        var wijken = given().get("/v1/gebieden?soort=wijk&binnen=zuid-limburg&aantal=true&paginaGrootte=1");
        assertThat(wijken.jsonPath().getInt("aantal")).isEqualTo(93);
        given().get("/v1/gebieden?soort=gemeente&ouder=zuid-limburg&aantal=true")
                .then()
                .body("aantal", equalTo(16));
        given().get("/v1/gebieden?soort=gemeente&ouder=zuid-limburg&jaar=2018&aantal=true")
                .then()
                .body("aantal", equalTo(18))
                .body("items.naam", hasItems("Nuth", "Onderbanken", "Schinnen"));
        given().get("/v1/gebieden?vhfWijk=true&binnen=zuid-limburg&aantal=true")
                .then()
                .body("aantal", equalTo(7));
        given().get("/v1/gebieden/GM0917/grens").then().body("geometry.type", notNullValue());
        given().get("/v1/gebieden/euregio-maas-rijn").then().body("inwoners.minimum", equalTo(3_500_000));
        var meting = given().get("/v1/metingen?zoek=nulmeting 2022").jsonPath();
        assertThat(meting.getString("items[0].status")).isEqualTo("vastgesteld");
        assertThat(meting.getInt("items[0].gebieden")).isEqualTo(109);
        assertThat(meting.getInt("items[0].ontbrekend")).isEqualTo(8);
        var id = meting.getString("items[0].id");
        given().get("/v1/metingen/" + id + "/waarden?gebied=WK088200&indicator=koopwoningen")
                .then()
                .body("items[0].waarden.koopwoningen.waarde", equalTo(62));
        given().get("/v1/metingen/" + id + "/waarden?gebied=WK091723&indicator=lage-inkomens")
                .then()
                .body("items[0].waarden.lage-inkomens.ontbreekt", equalTo("onbekend"));
        Topic.of("vhf").await(id, "meting-vastgesteld");
    }
}
