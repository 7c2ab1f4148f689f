package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two claims that overlap in place and time: a conflict, or a chance to combine them. */
@Schema(name = "Ruimteconflict")
public record Ruimteconflict(
        @Schema(description = "De ids van beide claims; dezelfde twee hebben altijd dezelfde sleutel.")
        String sleutel,

        Paarsoort soort,
        List<Kant> claims,
        double hectare,

        @Schema(description = "Vanaf dit jaar lopen beide.") int vanaf,

        @Schema(description = "Tot dit jaar; ontbreekt waar er geen eind aan is.") @Nullable
        Integer tot,

        @Schema(description = "Waar zij elkaar overlappen, in het stelsel van Accept-Crs.") @Nullable
        Geometrie geometrie) {

    /** One of the two. */
    @Schema(name = "Ruimteconflictclaim")
    public record Kant(UUID id, String naam, String sector, String functie) {}
}
