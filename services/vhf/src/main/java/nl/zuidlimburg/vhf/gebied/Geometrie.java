package nl.zuidlimburg.vhf.gebied;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A GeoJSON geometry (RFC 7946) in CRS84; {@code coordinates} is nested as its type says. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Geometrie", description = "Een GeoJSON-geometrie (RFC 7946) in CRS84.")
public record Geometrie(
        @Schema(enumeration = {"Point", "Polygon", "MultiPolygon"})
        String type,

        @Schema(description = "Genest zoals het type zegt.", maxItems = 100_000)
        List<?> coordinates) {

    static Geometrie van(Punt punt) {
        return new Geometrie("Point", List.of(punt.lengtegraad(), punt.breedtegraad()));
    }
}
