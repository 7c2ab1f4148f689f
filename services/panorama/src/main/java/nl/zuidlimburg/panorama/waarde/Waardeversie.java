package nl.zuidlimburg.panorama.waarde;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value was described at one time; what was judged by it, points at it. */
@Schema(name = "Waardeversie")
public record Waardeversie(
        @Schema(description = "1, 2, 3, ...: een oordeel noemt dit nummer.")
        int nummer,

        @JsonUnwrapped WaardeGegevens gegevens,
        Instant vanaf,

        @Schema(description = "Wie deze versie ten hoogste heeft gezien.")
        Zichtbaarheid zichtbaarheid) {}
