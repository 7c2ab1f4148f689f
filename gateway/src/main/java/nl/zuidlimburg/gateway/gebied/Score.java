package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One area in a computed order of cumulation, by both methods; what is unknown is null. */
record Score(
        String gebied,
        @Nullable Double zscore,
        @Nullable Integer plaatsZscore,
        @Nullable Double exponentieel,
        @Nullable Integer plaatsExponentieel,
        @Nullable Integer slechtsteVijfde,
        @Nullable Integer zonderGegevens,
        @Nullable Boolean gestapeld) {

    static List<Score> of(JsonNode state) {
        return Pad.nodes(state, "rangorde")
                .filter(row -> row.path("gebied").isTextual())
                .map(row -> new Score(
                        row.path("gebied").asText(),
                        number(row, "zscore"),
                        whole(row, "plaatsZscore"),
                        number(row, "exponentieel"),
                        whole(row, "plaatsExponentieel"),
                        whole(row, "slechtsteVijfde"),
                        whole(row, "zonderGegevens"),
                        row.path("gestapeld").isBoolean()
                                ? row.path("gestapeld").asBoolean()
                                : null))
                .toList();
    }

    private static @Nullable Double number(JsonNode row, String field) {
        return row.path(field).isNumber() ? row.path(field).asDouble() : null;
    }

    private static @Nullable Integer whole(JsonNode row, String field) {
        return row.path(field).isNumber() ? row.path(field).asInt() : null;
    }
}
