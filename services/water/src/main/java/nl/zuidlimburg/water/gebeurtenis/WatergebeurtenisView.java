package nl.zuidlimburg.water.gebeurtenis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event of water as we show and publish it. */
@Schema(name = "Watergebeurtenis")
public record WatergebeurtenisView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped WatergebeurtenisGegevens gegevens,

        @Schema(description = "Grootheden waarover de bronnen elkaar tegenspreken.")
        List<String> bronconflicten,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
