package nl.zuidlimburg.panorama.schuurpunt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tension as we show and publish it. */
@Schema(name = "Schuurpunt")
public record SchuurpuntView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped SchuurpuntGegevens gegevens,
        Schuurpuntstatus status,
        @Nullable String statusReden,

        @Schema(description = "De code van de gekozen optie.") @Nullable
        String gekozen,

        @Schema(description = "Naar wie of waarheen het is doorgeschoven.") @Nullable
        String naar,

        @Schema(description = "De sleutel van het berekende conflict; ontbreekt als mensen het signaleerden.") @Nullable
        String conflict,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
