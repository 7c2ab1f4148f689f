package nl.zuidlimburg.vhf.meting;

import java.util.Map;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All values of one area. */
@Schema(name = "WaardenRij")
record WaardenRij(
        String gebied,
        String naam,
        Gebiedsoort soort,

        @Schema(description = "Per code van de indicator een waarde, of waarom die ontbreekt.")
        Map<String, Waarde> waarden) {}
