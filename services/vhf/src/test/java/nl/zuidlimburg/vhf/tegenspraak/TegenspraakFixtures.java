package nl.zuidlimburg.vhf.tegenspraak;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.cumulatie.CumulatieFixtures;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.jspecify.annotations.Nullable;

/** Contradictions for tests, and what the operations on them work on. */
public final class TegenspraakFixtures {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final String PAD = " /tegenspraken";

    private TegenspraakFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        if (!operation.contains(PAD)) {
            return null;
        }
        return switch (operation.substring(operation.indexOf(PAD) + PAD.length())) {
            case "/_export" -> Prepared.collection();
            case "" ->
                operation.startsWith("GET")
                        ? Prepared.collection()
                        : Prepared.collection().body(formulier(GebiedFixtures.nieuweGemeente()));
            case "/{id}" ->
                operation.startsWith("GET")
                        ? Prepared.item(nieuw().<String>path("id"))
                        : item(nieuw()).body("{\"tekst\": \"Anders.\"}");
            case "/{id}/historie" -> item(nieuw());
            case "/{id}/intrekkingen" -> {
                var item = nieuw();
                yield item(CumulatieFixtures.eigenaar(
                                "/v1/tegenspraken/" + item.path("id") + "/delingen", REDEN, item.header("ETag")))
                        .body(REDEN);
            }
            default -> item(nieuw()).body(REDEN);
        };
    }

    /** Every kind of fact about a contradiction. */
    public static Stream<Fact> feiten() {
        var tegenspraak = new Tegenspraak("WK091731", vol(), "gemeente-heerlen", NU);
        return Stream.of(
                Fact.of(tegenspraak, tegenspraak.legVast("Bij het gesprek gezegd")),
                Fact.of(tegenspraak, tegenspraak.wijzig("WK091731", vol(), NU)),
                Fact.of(tegenspraak, tegenspraak.deel("Voor partners", NU)),
                Fact.of(tegenspraak, tegenspraak.trekIn("Klopte niet", NU)));
    }

    private static TegenspraakInvoer vol() {
        return new TegenspraakInvoer(
                "WK091731",
                Domein.FYSIEK,
                Strekking.MINDER_ERNSTIG,
                "De woningen zijn sinds de peildatum gerenoveerd.",
                "Gemeente Heerlen, gebiedsteam",
                "Voortgangsrapportage",
                OnnauwkeurigeDatum.jaar(2024),
                "Aangevuld");
    }

    private static Response nieuw() {
        return CumulatieFixtures.eigenaar("/v1/tegenspraken", formulier(GebiedFixtures.nieuweGemeente()), null);
    }

    private static Prepared item(Response answer) {
        return Prepared.item(answer.<String>path("id")).ifMatch(answer.header("ETag"));
    }

    public static String formulier(String gebied) {
        return """
                {"gebied": "%s", "domein": "fysiek", "strekking": "minder-ernstig", "tekst": "De woningen zijn gerenoveerd.",
                 "door": "Gebiedsteam", "datum": {"waarde": "2024", "precisie": "jaar"}}""".formatted(gebied);
    }
}
