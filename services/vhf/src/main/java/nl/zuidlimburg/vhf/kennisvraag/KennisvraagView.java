package nl.zuidlimburg.vhf.kennisvraag;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kennisvraag as we show and publish it. */
@Schema(name = "Kennisvraag")
public record KennisvraagView(
        UUID id,
        long versie,
        @JsonUnwrapped KennisvraagGegevens gegevens,
        KennisvraagStatus status,
        List<Antwoord> antwoorden,
        @Nullable LocalDate beantwoordOp,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
