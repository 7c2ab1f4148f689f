package nl.zuidlimburg.water.stroomgebied;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A basin as we show and publish it. */
@Schema(name = "Stroomgebied")
public record StroomgebiedView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped StroomgebiedGegevens gegevens,

        @Schema(description = "Of de geometrie hier is vereenvoudigd; de volledige staat onder /geometrie.")
        boolean vereenvoudigd,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {

    StroomgebiedView met(StroomgebiedGegevens andere) {
        return new StroomgebiedView(
                id, versie, urn, andere, vereenvoudigd, zichtbaarheid, eigenaar, aangemaaktOp, gewijzigdOp);
    }
}
