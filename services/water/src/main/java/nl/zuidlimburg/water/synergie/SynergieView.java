package nl.zuidlimburg.water.synergie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A judgement as we show and publish it. */
@Schema(name = "Synergie")
public record SynergieView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped SynergieGegevens gegevens,

        @Schema(description = "Of er geen score is.") boolean onbekend,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
