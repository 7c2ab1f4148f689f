package nl.zuidlimburg.water.landbouw;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A landbouwspoor as we show and publish it: to the team too. */
@Schema(name = "Landbouwspoor")
public record LandbouwspoorView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped LandbouwspoorGegevens gegevens,

        @Schema(description = "Of hectaren en aantal er wel zijn, maar niet worden getoond: minder dan vijf bedrijven.")
        boolean onderdrukt,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
