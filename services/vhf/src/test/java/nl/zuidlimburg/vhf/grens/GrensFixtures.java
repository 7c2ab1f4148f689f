package nl.zuidlimburg.vhf.grens;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.Taak;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.bestand.GespeeldeBron;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import org.jspecify.annotations.Nullable;

/** Small boundaries of our own, and what the operations on boundaries work on. */
public final class GrensFixtures {
    private GrensFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "POST /grensbestanden" ->
                Prepared.collection().body(verzameling("")).query(Map.of("bron", "proef"));
            case "POST /grensbestanden/_ophalen" ->
                Prepared.collection()
                        .body("{\"url\": \"%sgeen\", \"bron\": \"proef\"}".formatted(GespeeldeBron.basis()));
            case "GET /gebieden/{kenmerk}/grens" -> {
                var gemeente = GebiedFixtures.nieuweGemeente();
                voerIn(verzameling(vierkant(gemeente, 5.9, 50.9)), "");
                yield Prepared.of("kenmerk", gemeente);
            }
            default -> null;
        };
    }

    static JsonPath voerIn(String geojson, String meer) {
        return Taak.einde(Vhf.redacteur()
                .contentType("application/octet-stream")
                .body(geojson.getBytes(UTF_8))
                .post("/v1/grensbestanden?bron=proef&jaar=2024" + meer));
    }

    static String verzameling(String features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
    }

    /** A square of a hundredth of a degree, to the north-east of this place. */
    static String vierkant(String code, double lengte, double breedte) {
        return feature(
                code,
                "{\"type\": \"Polygon\", \"coordinates\": [[[%1$s, %2$s], [%3$s, %2$s], [%3$s, %4$s], [%1$s, %4$s], [%1$s, %2$s]]]}"
                        .formatted(lengte, breedte, lengte + 0.01, breedte + 0.01));
    }

    static String feature(String code, String geometrie) {
        return "{\"type\": \"Feature\", \"properties\": {\"statcode\": \"%s\", \"statnaam\": \"Proef %s\"}, \"geometry\": %s}"
                .formatted(code, code, geometrie);
    }
}
