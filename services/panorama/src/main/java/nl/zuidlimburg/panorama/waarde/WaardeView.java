package nl.zuidlimburg.panorama.waarde;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value as we show and publish it: as it is described now. */
@Schema(name = "Waarde")
public record WaardeView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped WaardeGegevens gegevens,

        @Schema(description = "Het nummer van deze beschrijving; een oordeel noemt het.")
        int nummer,

        @Schema(description = "Sinds wanneer deze beschrijving geldt.")
        Instant vanaf,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
