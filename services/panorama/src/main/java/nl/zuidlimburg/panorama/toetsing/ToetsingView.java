package nl.zuidlimburg.panorama.toetsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A judgement as we show and publish it. */
@Schema(name = "Toetsing")
public record ToetsingView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped ToetsingGegevens gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
