package nl.zuidlimburg.vhf.barriere;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A barrière as we show and publish it. */
@Schema(name = "Barriere")
public record BarriereView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped BarriereGegevens gegevens,
        BarriereStatus status,

        @Schema(description = "Waarom zij in deze status is.") @Nullable
        String statusReden,

        @Schema(description = "Sinds wanneer zij weg of geaccepteerd is.") @Nullable
        LocalDate sinds,

        @Schema(description = "Het knelpunt in het register; zij volgt het.") @Nullable
        UUID knelpunt,

        @Nullable String knelpuntNummer,

        @Schema(description = "De status van het knelpunt, zoals het register die noemt.") @Nullable
        String knelpuntStatus,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
