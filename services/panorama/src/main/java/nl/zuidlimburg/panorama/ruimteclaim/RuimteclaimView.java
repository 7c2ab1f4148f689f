package nl.zuidlimburg.panorama.ruimteclaim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as we show and publish it. */
@Schema(name = "Ruimteclaim")
public record RuimteclaimView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped RuimteclaimGegevens gegevens,

        @Schema(description = "Of de geometrie hier is vereenvoudigd; de volledige staat onder /geometrie.")
        boolean vereenvoudigd,

        @Schema(description = "De urn van wat deze claim volgt; dan wijzigt hij alleen met zijn bron mee.") @Nullable
        String afgeleidVan,

        @Schema(description = "De bron van een afgeleide claim is er niet meer: hij telt niet mee.")
        boolean vervallen,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {

    RuimteclaimView met(RuimteclaimGegevens andere) {
        return new RuimteclaimView(
                id,
                versie,
                urn,
                andere,
                vereenvoudigd,
                afgeleidVan,
                vervallen,
                zichtbaarheid,
                eigenaar,
                aangemaaktOp,
                gewijzigdOp);
    }
}
