package nl.zuidlimburg.vhf.interventie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interventie as we show and publish it. */
@Schema(name = "Interventie")
public record InterventieView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped InterventieGegevens gegevens,
        InterventieStatus status,
        @Nullable LocalDate begonnenOp,
        @Nullable LocalDate afgerondOp,
        @Nullable String resultaat,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
