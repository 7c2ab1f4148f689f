package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What claims ask of the space, together and per sector. */
@Schema(name = "Ruimtebalans")
public record Balans(Post totaal, List<Sectorpost> sectoren) {

    /** One sector: its own claims as if there were no others. */
    @Schema(name = "Ruimtebalanssector")
    public record Sectorpost(String sector, Post post) {}

    /**
     * The sums. For each bound holds: bruto = netto + overlap, and for what is drawn: getekend = getekendNetto + what lies double.
     */
    @Schema(name = "Ruimtebalanspost", description = "Hectares; bruto is altijd netto en overlap samen.")
    public record Post(
            @Schema(description = "Alle claims die meetellen.")
            int claims,

            @Schema(description = "Hoeveel daarvan een vaste plaats hebben.")
            int geplaatst,

            @Schema(description = "Wat de geplaatste claims samen vragen.")
            Hectares bruto,

            @Schema(description = "Wat zij op de kaart innemen: wat op elkaar ligt, telt een keer.")
            Hectares netto,

            @Schema(description = "Wat op elkaar ligt.") Hectares overlap,

            @Schema(description = "Wat claims zonder vaste plaats vragen.")
            Hectares zonderPlaats,

            @Schema(description = "Het deel daarvan waarvoor een zoekgebied is.")
            Hectares inZoekgebied,

            @Schema(description = "De getekende vlakken, elk voor zich.")
            double getekend,

            @Schema(description = "De oppervlakte van hun vereniging.")
            double getekendNetto,

            @Schema(description = "Waar claims elkaar uitsluiten.")
            double strijdig,

            @Schema(description = "Waar claims samen kunnen.")
            double combineerbaar,

            @Schema(description = "Claims waarvan niemand de omvang weet; zij tellen niet mee in de hectares.")
            int zonderOmvang) {}
}
