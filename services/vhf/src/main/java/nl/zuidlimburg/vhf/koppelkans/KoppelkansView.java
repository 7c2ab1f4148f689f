package nl.zuidlimburg.vhf.koppelkans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A koppelkans as we show and publish it. */
@Schema(name = "Koppelkans")
public record KoppelkansView(
        UUID id,
        long versie,

        @Schema(description = "De naam waaronder alle diensten hem kennen.")
        String urn,

        @JsonUnwrapped KoppelkansGegevens gegevens,
        KoppelkansStatus status,

        @Schema(description = "Wie hem heeft opgepakt, zodra hij belegd is.") @Nullable
        String verantwoordelijke,

        @Schema(description = "Waarom hij in deze status is.") @Nullable
        String reden,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
