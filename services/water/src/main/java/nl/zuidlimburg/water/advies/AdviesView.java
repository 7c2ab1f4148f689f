package nl.zuidlimburg.water.advies;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An advice as we show and publish it. */
@Schema(name = "Advies")
public record AdviesView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped AdviesGegevens gegevens,
        AdviesStatus status,
        @Nullable Antwoord antwoord,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
