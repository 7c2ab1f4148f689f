package nl.zuidlimburg.water.verbinding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A connection as we show and publish it. */
@Schema(name = "Verbinding")
public record VerbindingView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped VerbindingGegevens gegevens,
        Verbindingsoort.Aard aard,
        VerbindingStatus status,
        @Nullable LocalDate gelegdOp,
        @Nullable LocalDate beeindigdOp,
        @Nullable String eindereden,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
