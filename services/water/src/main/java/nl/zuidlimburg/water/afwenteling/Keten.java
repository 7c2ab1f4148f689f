package nl.zuidlimburg.water.afwenteling;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.water.maatregel.Fase;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The water of one basin from source to mouth, with what is done in each and what comes down from above. */
@Schema(name = "Keten")
public record Keten(
        @Schema(description = "Van bron naar monding.") List<Schakel> schakels) {

    /** One basin on the way. */
    @Schema(name = "Ketenschakel")
    public record Schakel(
            String code,
            String naam,
            List<Land> landen,

            @Schema(description = "Waar het water van hier heen gaat.")
            List<String> stroomtNaar,

            @Nullable String uitmonding,

            @Schema(description = "Hoe de schakel bij het gevraagde stroomgebied ligt.")
            Ligging ligging,

            List<Werk> maatregelen,

            @Schema(description = "Wat hier gevolgen heeft van maatregelen hier of elders.")
            List<AfwentelingView> afwentelingen) {}

    /** A measure, in brief. */
    @Schema(name = "Ketenmaatregel")
    public record Werk(UUID id, String nummer, String naam, Fase fase) {}

    /** Seen from the basin that was asked for. */
    @Schema(name = "Ketenligging")
    public enum Ligging {
        BOVENSTROOMS,
        HIER,
        BENEDENSTROOMS
    }
}
