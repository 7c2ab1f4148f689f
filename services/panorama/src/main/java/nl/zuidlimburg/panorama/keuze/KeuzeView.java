package nl.zuidlimburg.panorama.keuze;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice as we show and publish it. */
@Schema(name = "Keuze")
public record KeuzeView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped KeuzeGegevens gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
