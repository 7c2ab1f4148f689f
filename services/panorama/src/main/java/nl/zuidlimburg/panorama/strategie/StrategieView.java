package nl.zuidlimburg.panorama.strategie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strategy as we show and publish it: the working text, the last version that was fixed, and what was decided. */
@Schema(name = "Strategie")
public record StrategieView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped StrategieGegevens gegevens,

        @Nullable @Schema(description = "De laatste vastgelegde versie; ontbreekt zolang alles nog werktekst is.")
        Integer nummer,

        @Schema(description = "Alle besluiten, ook over eerdere versies.")
        List<Besluit> besluiten,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
