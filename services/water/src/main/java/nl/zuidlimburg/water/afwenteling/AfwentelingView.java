package nl.zuidlimburg.water.afwenteling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is passed on, as we show and publish it. */
@Schema(name = "Afwenteling")
public record AfwentelingView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped AfwentelingGegevens gegevens,

        @Schema(description = "De landen van het getroffen stroomgebied.")
        List<Land> landen,

        @Schema(description = "Of het getroffen stroomgebied ook buiten Nederland ligt.")
        boolean overDeGrens,

        AfwentelingStatus status,

        @Schema(description = "Of het verslechtert zonder akkoord van wie het treft.")
        boolean gemarkeerd,

        List<Bespreking> besprekingen,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
