package nl.zuidlimburg.knelpunten.knelpunt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.zuidlimburg.knelpunten.Klok;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermijnBewakingTest {
    private static final LocalDate MELDING = LocalDate.of(2026, 3, 2);

    @Inject
    TermijnBewaking bewaking;

    @Inject
    CurrentActor actor;

    @AfterEach
    void loop() {
        Klok.loop();
    }

    @Test
    void op_dag_61_staat_het_knelpunt_op_rood_en_is_er_een_feit_hoeveel_replicas_er_ook_kijken() throws Exception {
        // Given a report that was taken up in time, and 61 days without a question or an outcome
        Klok.stopOp(dag(0));
        var id = Register.meld(Register.invoer("Zestig dagen stil").put("zichtbaarheid", "openbaar"));
        Register.stap(Tokens.jurist(), id, "beoordelingen", "{\"reden\": \"Kijken\"}")
                .then()
                .statusCode(200);
        Klok.stopOp(dag(60));
        bewaak();
        given().get("/v1/knelpunten?termijn=overschreden&paginaGrootte=200")
                .then()
                .body("items.id", not(hasItem(id)));
        Klok.stopOp(dag(61));

        // When four replicas look at the same time, and once more later
        try (var replicas = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> kijk = () -> {
                bewaak();
                return true;
            };
            for (var klaar : replicas.invokeAll(List.of(kijk, kijk, kijk, kijk))) {
                klaar.get();
            }
        }
        Klok.stopOp(dag(62));
        bewaak();

        // Then
        given().get("/v1/knelpunten?termijn=overschreden&paginaGrootte=200")
                .then()
                .body("items.id", hasItem(id));
        given().get("/v1/knelpunten/" + id)
                .then()
                .body("termijnen.find { it.soort == 'verduidelijking' }.uiterlijkOp", equalTo("2026-05-01"))
                .body("termijnen.find { it.soort == 'verduidelijking' }.overschredenOp", notNullValue());
        // A later fact about the same item is on the topic: everything before it has arrived.
        Register.stap(Tokens.jurist(), id, "vaststellingen", "{\"reden\": \"Het hindert\"}")
                .then()
                .statusCode(200);
        Topic.of("knelpunten").await(id, "knelpunt-vastgesteld");
        assertThat(Topic.of("knelpunten").eventsOf(id))
                .extracting(event -> event.getType())
                .filteredOn(type -> type.endsWith("termijn-overschreden"))
                .hasSize(1);
    }

    private void bewaak() {
        actor.runAs(Actor.system("test"), bewaking::portie);
    }

    private static Instant dag(int naMelding) {
        return MELDING.plusDays(naMelding).atTime(12, 0).atZone(Dag.ZONE).toInstant();
    }
}
