package nl.zuidlimburg.vhf.grens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import org.jspecify.annotations.Nullable;

/** An area in a map of somebody else: its code and name under one of the names that are usual for them. */
record Feature(@Nullable String code, @Nullable String naam, JsonNode geometrie) {
    /** The smallest area first: a buurt also tells its wijk and gemeente. */
    private static final List<Map.Entry<String, String>> NAMEN = List.of(
            Map.entry("statcode", "statnaam"),
            Map.entry("gebied", "naam"),
            Map.entry("code", "naam"),
            Map.entry("buurtcode", "buurtnaam"),
            Map.entry("bu_code", "bu_naam"),
            Map.entry("wijkcode", "wijknaam"),
            Map.entry("wk_code", "wk_naam"),
            Map.entry("gemeentecode", "gemeentenaam"),
            Map.entry("gm_code", "gm_naam"),
            Map.entry("identificatie", "naam"));

    static Feature van(JsonNode json) {
        var velden = new HashMap<String, String>();
        json.path("properties").properties().forEach(veld -> {
            if (veld.getValue().isTextual() && !veld.getValue().asText().isBlank()) {
                velden.put(
                        veld.getKey().toLowerCase(Locale.ROOT), veld.getValue().asText());
            }
        });
        for (var naam : NAMEN) {
            var code = velden.get(naam.getKey());
            if (code != null) {
                return new Feature(Gebiedscode.normaliseer(code), velden.get(naam.getValue()), json.path("geometry"));
            }
        }
        return new Feature(null, null, json.path("geometry"));
    }
}
