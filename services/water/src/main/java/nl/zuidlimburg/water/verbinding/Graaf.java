package nl.zuidlimburg.water.verbinding;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The connections with what they connect: what is drawn, and what is taken to another program. */
@Schema(name = "Verbindingengraaf")
record Graaf(List<Knoop> knopen, List<Lijn> verbindingen) {

    @Schema(name = "Graafknoop")
    record Knoop(Eind.Soort soort, UUID id, String naam, List<String> themas) {}

    @Schema(name = "Graaflijn")
    record Lijn(
            UUID id,
            UUID van,
            UUID naar,
            Verbindingsoort soort,
            VerbindingStatus status,
            VerbindingGegevens.Sterkte sterkte,
            String onderbouwing) {}
}
