package nl.zuidlimburg.vhf.les;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application of a les as we show and publish it. */
@Schema(name = "LesToepassing")
public record ToepassingView(
        UUID id,
        long versie,
        @JsonUnwrapped ToepassingGegevens gegevens,

        @Schema(description = "De wijk waar de les vandaan komt.")
        String uitWijk,

        @Schema(description = "Of zij buiten de gemeente van de les is toegepast.")
        boolean buitenEigenGemeente,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
