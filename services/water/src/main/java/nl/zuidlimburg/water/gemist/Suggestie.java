package nl.zuidlimburg.water.gemist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.water.maatregel.Fase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two measures that could do something together, and do not know each other yet. */
@Schema(name = "Suggestie")
public record Suggestie(
        @Schema(description = "De ids van beide maatregelen; dezelfde twee hebben altijd dezelfde sleutel.")
        String sleutel,

        List<Kant> maatregelen,

        @Schema(description = "0 als zij elkaar raken of overlappen.")
        long afstandInMeters,

        boolean overlapt,

        @Schema(description = "Van wanneer tot wanneer zij tegelijk lopen, of wat daartussen ligt.")
        Periode periode,

        @Schema(
                description =
                        "De tafel die aan kan schuiven; ontbreekt als geen van beide programma's een tafel heeft.")
        @Nullable
        Schuif tafel,

        @Schema(description = "Waarom de suggestie is afgewezen.") @Nullable
        String afgewezenOm) {

    /** One of the two. */
    @Schema(name = "Suggestiemaatregel")
    public record Kant(
            UUID id,
            String nummer,
            String naam,
            UUID programma,
            String stroomgebied,
            Fase fase,
            @Nullable Geometrie geometrie) {}

    /** @param tegelijk false where there are months between the two */
    @Schema(name = "Suggestieperiode")
    public record Periode(LocalDate van, LocalDate tot, long maanden, boolean tegelijk) {}

    /** @param programma the programme whose tafel it is */
    @Schema(name = "Suggestietafel")
    public record Schuif(UUID id, String naam, UUID programma) {}
}
