package nl.zuidlimburg.vhf.scenario;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.testing.contract.RegisterFacts;
import nl.zuidlimburg.vhf.cumulatie.CumulatieFixtures;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.jspecify.annotations.Nullable;

/** Scenarios for tests, and what the operations on scenarios work on. */
public final class ScenarioFixtures {
    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final String PAD = " /scenarios";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private ScenarioFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        if (!operation.contains(PAD)) {
            return null;
        }
        return switch (operation.substring(operation.indexOf(PAD) + PAD.length())) {
            case "/_export" -> Prepared.collection();
            case "" ->
                operation.startsWith("GET")
                        ? Prepared.collection()
                        : Prepared.collection().body(formulier());
            case "/{kenmerk}" ->
                operation.startsWith("GET")
                        ? Prepared.of("kenmerk", nieuw().<String>path("code"))
                        : item(nieuw()).body("{\"naam\": \"Anders\"}");
            case "/{kenmerk}/historie" -> item(nieuw());
            case "/{kenmerk}/intrekkingen" -> {
                var item = nieuw();
                yield item(CumulatieFixtures.eigenaar(
                                "/v1/scenarios/" + item.path("code") + "/delingen", REDEN, item.header("ETag")))
                        .body(REDEN);
            }
            default -> item(nieuw()).body(REDEN);
        };
    }

    /** Every kind of fact about a scenario. */
    public static Stream<Fact> feiten() {
        return RegisterFacts.of(
                new Scenario(),
                new ScenarioGegevens(
                        "fysiek-dubbel",
                        "Fysiek telt dubbel",
                        "Om te zien wat er verschuift.",
                        List.of(new Domeingewicht(Domein.FYSIEK, new BigDecimal(2))),
                        List.of(new Indicatorgewicht("hbo-wo", new BigDecimal("0.5")))));
    }

    private static Response nieuw() {
        return CumulatieFixtures.eigenaar("/v1/scenarios", formulier(), null);
    }

    private static Prepared item(Response answer) {
        return Prepared.of("kenmerk", answer.<String>path("code")).ifMatch(answer.header("ETag"));
    }

    /** A form in which the physical domain counts twice. */
    public static String formulier() {
        return """
                {"code": "proef-%d", "naam": "Fysiek telt dubbel", "domeinen": [{"domein": "fysiek", "gewicht": 2}],
                 "indicatoren": []}""".formatted(NUMMER.incrementAndGet());
    }
}
