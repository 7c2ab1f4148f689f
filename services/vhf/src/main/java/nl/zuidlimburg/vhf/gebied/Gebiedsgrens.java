package nl.zuidlimburg.vhf.gebied;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The boundary of an area as a GeoJSON feature. */
@Schema(name = "Gebiedsgrens", description = "Een GeoJSON-feature (RFC 7946) in CRS84.")
record Gebiedsgrens(
        @Schema(enumeration = "Feature") String type, String id, Geometrie geometry, Eigenschappen properties) {

    @Schema(name = "GebiedsgrensEigenschappen")
    record Eigenschappen(
            String code,
            String naam,
            Gebiedsoort soort,
            @Nullable String grensbron,
            @Nullable Integer grensjaar) {}

    static Gebiedsgrens van(GebiedView gebied, Geometrie grens) {
        return new Gebiedsgrens(
                "Feature",
                gebied.code(),
                grens,
                new Eigenschappen(
                        gebied.code(), gebied.naam(), gebied.soort(), gebied.grensbron(), gebied.grensjaar()));
    }
}
