package nl.zuidlimburg.panorama.strategie;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How broadly one version is carried: adopted of required, by body. */
@Schema(name = "Draagvlak")
public record Draagvlak(
        @Schema(description = "De versie.") int nummer,

        @Schema(
                description =
                        "Wie in elk geval vaststelt. Is een gemeente opgegaan in een andere, dan staat die andere hier.")
        List<Stand> organen,

        int vereist,
        int vastgesteld,

        @Schema(description = "Of alle vereiste organen hebben vastgesteld.")
        boolean breedGedragen,

        @Schema(description = "Besluiten van organen die niet waren vereist.")
        List<Besluit> ook,

        @Nullable @Schema(description = "Wat het Rijk als laatste besloot; ontbreekt zolang het niets besloot.")
        Besluit rijk) {

    /** Where one required body stands. */
    @Schema(name = "Draagvlakstand")
    public record Stand(
            Orgaan orgaan,
            Soort stand,

            @Schema(description = "De vereiste gemeenten waarvan dit de opvolger is.")
            List<Orgaan> inPlaatsVan,

            @Schema(description = "Op volgorde van nemen.") List<Besluit> besluiten) {

        boolean isVastgesteld() {
            return stand == Soort.VASTGESTELD;
        }
    }

    /** In part: some of the gemeenten that it came from adopted, and not all. */
    @Schema(name = "Draagvlakstandsoort")
    public enum Soort {
        VASTGESTELD,
        DEELS,
        AFGEWEZEN,
        NOG_NIET
    }
}
