package nl.zuidlimburg.vhf.bijeenkomst;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bijeenkomst as we show and publish it. */
@Schema(name = "Bijeenkomst")
public record BijeenkomstView(
        UUID id,
        long versie,
        @JsonUnwrapped BijeenkomstGegevens gegevens,
        BijeenkomstStatus status,
        @Nullable Integer deelnemers,
        @Nullable String opbrengst,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
