package nl.zuidlimburg.platform.geometrie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A GeoJSON geometry (RFC 7946); {@code coordinates} is nested as its type says. */
@Schema(
        name = "Geometrie",
        description =
                "Een GeoJSON-geometrie (RFC 7946): in CRS84, of in het stelsel van Content-Crs en Accept-Crs (EPSG:28992 of EPSG:4258).",
        examples = "{\"type\": \"Point\", \"coordinates\": [5.83, 50.86]}")
public record Geometrie(
        @NotNull
        @Size(max = 20)
        @Schema(enumeration = {"Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"})
        String type,

        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Genest zoals het type zegt.")
        List<?> coordinates) {

    /** Numbers are doubles, so that a geometry equals itself after it was stored or sent. */
    public Geometrie {
        coordinates = coordinates == null ? List.of() : doubles(coordinates);
    }

    public static Geometrie punt(double lengte, double breedte) {
        return new Geometrie("Point", List.of(lengte, breedte));
    }

    private static List<?> doubles(List<?> delen) {
        var gelijk = new ArrayList<Object>(delen.size());
        for (var deel : delen) {
            gelijk.add(
                    switch (deel) {
                        case List<?> lijst -> doubles(lijst);
                        case Number getal -> getal.doubleValue();
                        case null, default -> String.valueOf(deel);
                    });
        }
        return Collections.unmodifiableList(gelijk);
    }
}
