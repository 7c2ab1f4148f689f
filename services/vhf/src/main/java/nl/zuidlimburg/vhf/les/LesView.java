package nl.zuidlimburg.vhf.les;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A les as we show and publish it. */
@Schema(name = "Les")
public record LesView(
        UUID id,
        long versie,
        @JsonUnwrapped LesGegevens gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
