package nl.zuidlimburg.panorama.herkomst;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lineage of an item: everything that it came from, or everything that came of it. */
@Schema(name = "Herkomst")
public record Herkomstbeeld(
        Knoop van,
        Richting richting,

        @Schema(description = "Op volgorde van het kleinste aantal stappen; de eerste is waar het begint.")
        List<Punt> knopen,

        List<Lijn> lijnen,

        @Schema(description = "Hoeveel er meer zijn dan deze lezer mag zien.")
        int verborgen,

        @Schema(description = "Of er meer is dan in een antwoord past.")
        boolean afgekapt) {

    @Schema(name = "Herkomstknoop")
    public record Punt(
            String soort,
            UUID id,
            String titel,

            @Schema(description = "Het kleinste aantal stappen.")
            int diepte) {}

    /** {@code van} rests on {@code naar}. */
    @Schema(name = "Herkomstlijn", description = "Van rust op naar.")
    public record Lijn(
            Knoop van,
            Knoop naar,

            @Schema(description = "Of er dingen tussen zitten die deze lezer niet mag zien.")
            boolean viaVerborgen) {}
}
