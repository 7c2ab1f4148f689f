package nl.zuidlimburg.vhf.cumulatie;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.indicator.IndicatorFixtures;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import org.jspecify.annotations.Nullable;

/** Results for tests, and what the operations on results work on. */
public final class CumulatieFixtures {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final String PAD = " /cumulaties/{id}";

    private static @Nullable Proefmeting meting;

    private CumulatieFixtures() {}

    /** A public measurement of three wijken, the first the worst, on one physical indicator. */
    public record Proefmeting(String id, String indicator, List<String> wijken) {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /cumulaties", "GET /cumulaties/_export" -> Prepared.collection();
            case "POST /cumulaties" ->
                Prepared.collection()
                        .body("{\"scenario\": \"standaard\", \"meting\": \""
                                + proefmeting().id() + "\"}");
            case "POST /cumulaties/_probeer" ->
                Prepared.collection().body("{\"meting\": \"" + proefmeting().id() + "\"}");
            default -> operation.contains(PAD) ? item(operation) : null;
        };
    }

    private static @Nullable Prepared item(String operation) {
        var stap = operation.substring(operation.indexOf(PAD) + PAD.length()).replaceFirst("^/", "");
        var id = berekend();
        return switch (stap) {
            case "", "historie", "rangorde", "rangorde/_export", "robuustheid" -> Prepared.item(id);
            case "gebieden/{gebied}" ->
                new Prepared(Map.of("id", id, "gebied", proefmeting().wijken().getFirst()), null, null, Map.of());
            case "delingen", "publicaties" -> met(id);
            case "intrekkingen" -> {
                Vhf.stap("cumulaties/" + id, "delingen", MetingFixtures.REDEN)
                        .then()
                        .statusCode(200);
                yield met(id);
            }
            default -> null;
        };
    }

    private static Prepared met(String id) {
        return Prepared.item(id).body(MetingFixtures.REDEN).ifMatch(Vhf.etag("cumulaties/" + id));
    }

    /** A result of the standard scenario, internal. */
    static String berekend() {
        return Vhf.maak(
                        "cumulaties",
                        "{\"scenario\": \"standaard\", \"meting\": \""
                                + proefmeting().id() + "\"}")
                .path("id");
    }

    /** Made once. */
    public static synchronized Proefmeting proefmeting() {
        if (meting == null) {
            var gemeente = GebiedFixtures.nieuweGemeente();
            var indicator = IndicatorFixtures.nieuw("");
            var waarden = new LinkedHashMap<String, Map<String, @Nullable String>>();
            for (int nummer = 1; nummer <= 3; nummer++) {
                waarden.put(
                        GebiedFixtures.nieuweWijk(gemeente, nummer, "Proefwijk " + nummer),
                        Map.of(indicator, String.valueOf(100 * nummer)));
            }
            var id = MetingFixtures.opgezet();
            MetingFixtures.vul(id, waarden);
            MetingFixtures.stelVast(id);
            Vhf.stap("metingen/" + id, "publicaties", MetingFixtures.REDEN)
                    .then()
                    .statusCode(200);
            meting = new Proefmeting(id, indicator, List.copyOf(waarden.keySet()));
        }
        return meting;
    }

    /** Sent by a program of the owner that may edit. */
    public static Response eigenaar(String adres, String body, @Nullable String etag) {
        var verzoek = given().auth()
                .oauth2(Tokens.partner(Caller.OWNER, "vhf:lezen", "vhf:schrijven", "vhf:beheren"))
                .contentType("application/json")
                .body(body);
        var antwoord = (etag == null ? verzoek : verzoek.header("If-Match", etag)).post(adres);
        antwoord.then().statusCode(etag == null ? 201 : 200);
        return antwoord;
    }

    /** Every kind of fact about a result. */
    public static Stream<Fact> feiten() {
        var cijfers = Voorbeeldcijfers.driewijken();
        var regels = Cumulatieberekening.bereken(cijfers, Gewichten.ALLES_GEWOON);
        var cumulatie = new Cumulatie(
                new Cumulatie.Herkomst("Standaard", UUID.randomUUID(), "standaard", 2, UUID.randomUUID(), 3),
                new Cumulatie.Uitkomst(
                        Voorbeeldcijfers.weegschema(),
                        regels.stream()
                                .map(regel -> Plaats.van(Niveau.WIJK, regel))
                                .toList(),
                        "0".repeat(64)),
                "Nulmeting vastgesteld",
                NU);
        return Stream.of(
                Fact.of(cumulatie, cumulatie.bereken()),
                Fact.of(cumulatie, cumulatie.maakOpenbaar("Voor iedereen", NU)),
                Fact.of(cumulatie, cumulatie.trekIn("Verkeerde gewichten", NU)));
    }
}
