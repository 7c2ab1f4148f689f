package nl.zuidlimburg.platform.geometrie;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something with its whole geometry, as a GeoJSON feature. */
@Schema(name = "Kaartfeature", description = "Een GeoJSON-feature (RFC 7946) met de volledige geometrie.")
public record Kaartfeature(
        @Schema(enumeration = "Feature") String type,
        String id,
        @Nullable Geometrie geometry,
        Map<String, String> properties) {

    public static Kaartfeature van(Object id, @Nullable Geometrie geometrie, Map<String, String> eigenschappen) {
        return new Kaartfeature("Feature", id.toString(), geometrie, eigenschappen);
    }
}
