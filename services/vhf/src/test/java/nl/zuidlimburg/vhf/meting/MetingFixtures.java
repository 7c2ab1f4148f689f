package nl.zuidlimburg.vhf.meting;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.indicator.IndicatorFixtures;
import org.jspecify.annotations.Nullable;

/** Measurements for tests, and what the operations on measurements work on. */
public final class MetingFixtures {
    public static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final String PAD = " /metingen/{id}";

    private MetingFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /metingen", "GET /metingen/_export" -> Prepared.collection();
            case "POST /metingen" -> Prepared.collection().body(meting("Proef"));
            default -> operation.contains(PAD) ? item(operation) : null;
        };
    }

    private static @Nullable Prepared item(String operation) {
        var stap = operation.substring(operation.indexOf(PAD) + PAD.length()).replaceFirst("^/", "");
        return switch (stap) {
            case "" ->
                operation.startsWith("GET")
                        ? Prepared.item(vastgesteld())
                        : met(opgezet(), "{\"naam\": \"Nieuwe naam\"}");
            case "historie", "waarden", "waarden/_export" -> Prepared.item(vastgesteld());
            case "vaststellingen" -> met(gevuld(), REDEN);
            case "correcties", "delingen", "publicaties" -> met(vastgesteld(), REDEN);
            case "intrekkingen" -> {
                var id = vastgesteld();
                Vhf.stap("metingen/" + id, "delingen", REDEN).then().statusCode(200);
                yield met(id, REDEN);
            }
            default -> null;
        };
    }

    private static Prepared met(String id, String body) {
        return Prepared.item(id).body(body).ifMatch(Vhf.etag("metingen/" + id));
    }

    /** A measurement without values; answers its id. */
    public static String opgezet() {
        Response gemaakt = Vhf.maak("metingen", meting("Proef"));
        return gemaakt.path("id");
    }

    /** One with a single value. */
    static String gevuld() {
        var id = opgezet();
        vul(id, Map.of(GebiedFixtures.nieuweGemeente(), Map.of(IndicatorFixtures.nieuw(""), "12.5")));
        return id;
    }

    /** One that is vastgesteld, and internal. */
    public static String vastgesteld() {
        var id = gevuld();
        stelVast(id);
        return id;
    }

    public static void stelVast(String id) {
        Vhf.stap("metingen/" + id, "vaststellingen", REDEN).then().statusCode(200);
    }

    /** Puts values in a measurement that is not vastgesteld, by area and indicator; null is missing in the source. */
    public static void vul(String id, Map<String, ? extends Map<String, @Nullable String>> waarden) {
        var sql = Arc.container().instance(Sql.class).get();
        waarden.forEach((gebied, rij) -> rij.forEach((indicator, waarde) -> sql.update(
                "insert into meetwaarde (meting, indicator, gebied, waarde, ontbreekt) values (?, ?, ?, ?, ?)",
                UUID.fromString(id),
                indicator,
                gebied,
                waarde == null ? null : new BigDecimal(waarde),
                waarde == null ? "NIET_GELEVERD" : null)));
    }

    public static String meting(String naam) {
        return """
                {"naam": "%s", "soort": "nulmeting", "peildatum": "2022-01-01", "bron": "proef"}""".formatted(naam);
    }
}
