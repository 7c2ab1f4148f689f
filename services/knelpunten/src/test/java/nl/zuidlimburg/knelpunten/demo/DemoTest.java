package nl.zuidlimburg.knelpunten.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
    void de_zeventien_echte_gevallen_worden_een_keer_geladen_met_bron_en_status() throws Exception {
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
        assertThat(geladen).isEqualTo(17);
        var lijst = given().get("/v1/knelpunten?paginaGrootte=200&zoek=Drielandentrein")
                .jsonPath();
        assertThat(lijst.getString("items[0].status")).isEqualTo("opgelost");
        var trein =
                given().get("/v1/knelpunten/" + lijst.getString("items[0].id")).jsonPath();
        assertThat(trein.getString("uitkomst.datum")).isEqualTo("2024-06-30");
        assertThat(trein.getList("bronnen.url")).isNotEmpty();
        assertThat(trein.getList("oplossingen")).hasSize(1);
        assertThat(given().get("/v1/knelpunten?zoek=Minijobs").jsonPath().getString("items[0].verificatie"))
                .isEqualTo("ongeverifieerd");
        Topic.of("knelpunten").await(lijst.getString("items[0].id"), "knelpunt-opgelost");
    }
}
