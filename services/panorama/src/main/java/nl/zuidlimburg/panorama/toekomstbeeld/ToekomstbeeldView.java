package nl.zuidlimburg.panorama.toekomstbeeld;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A possible future as we show and publish it. */
@Schema(name = "Toekomstbeeld")
public record ToekomstbeeldView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped ToekomstbeeldGegevens gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
