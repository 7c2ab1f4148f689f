package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An area on the map, in degrees: its box, its middle, and its outline as GeoJSON where that is known.
 *
 * @param lengte of the middle: the centroid that its publisher gave, else the middle of the box
 */
record Plek(
        double west,
        double zuid,
        double oost,
        double noord,
        double lengte,
        double breedte,
        @Nullable String omtrek) {

    /** Empty when nothing tells where it is. */
    static Optional<Plek> of(JsonNode state) {
        var points = new ArrayList<JsonNode>();
        collect(state.path("omtrek").path("coordinates"), points);
        boolean outlined = !points.isEmpty();
        var middle = state.path("centroide");
        boolean known = middle.path("lengtegraad").isNumber()
                && middle.path("breedtegraad").isNumber();
        if (!outlined && !known) {
            return Optional.empty();
        }
        double x = middle.path("lengtegraad").asDouble();
        double y = middle.path("breedtegraad").asDouble();
        double west = outlined ? least(points, 0) : x;
        double zuid = outlined ? least(points, 1) : y;
        double oost = outlined ? most(points, 0) : x;
        double noord = outlined ? most(points, 1) : y;
        return Optional.of(new Plek(
                west,
                zuid,
                oost,
                noord,
                known ? x : (west + oost) / 2,
                known ? y : (zuid + noord) / 2,
                outlined ? state.path("omtrek").toString() : null));
    }

    private static void collect(JsonNode coordinates, List<JsonNode> points) {
        if (coordinates.path(0).isNumber()) {
            points.add(coordinates);
        } else {
            coordinates.forEach(nested -> collect(nested, points));
        }
    }

    private static double least(List<JsonNode> points, int axis) {
        return points.stream().mapToDouble(p -> p.path(axis).asDouble()).min().orElseThrow();
    }

    private static double most(List<JsonNode> points, int axis) {
        return points.stream().mapToDouble(p -> p.path(axis).asDouble()).max().orElseThrow();
    }
}
