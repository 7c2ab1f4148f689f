package nl.zuidlimburg.panorama.herkomst;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one contribution, in plain words and as steps that a screen can say in another language. */
@Schema(name = "Lot")
public record Lot(
        UUID inbreng,

        @Schema(description = "Het geheel in gewone woorden.")
        String samenvatting,

        @Schema(description = "Hoe ver de inbreng is gekomen.")
        Mijlpaal mijlpaal,

        @Schema(description = "Op volgorde, van de inbreng tot de strategie.")
        List<Stap> stappen,

        @Schema(description = "In hoeveel andere dingen zij is gebruikt die nog niet zijn gedeeld.")
        int nogNietGedeeld) {

    @Schema(name = "Lotstap")
    public record Stap(
            String soort,
            UUID id,
            String titel,

            @Schema(description = "Wat er gebeurde, in gewone woorden.")
            String zin) {}

    /** The farthest that it came. */
    @Schema(name = "Lotmijlpaal")
    public enum Mijlpaal {
        ONTVANGEN,
        GEBRUIKT,
        GEKOZEN,
        IN_DE_STRATEGIE
    }
}
