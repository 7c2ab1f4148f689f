package nl.zuidlimburg.panorama.schuurpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chance as we show and publish it. */
@Schema(name = "Combinatiekans")
public record KansView(
        UUID id,
        long versie,

        @Schema(description = "De sleutel van het ruimteconflict.")
        String conflict,

        List<UUID> claims,
        double hectare,
        String omschrijving,
        Zichtbaarheid zichtbaarheid,
        Instant gesignaleerdOp) {}
