package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What it does to a value of the area, as that value was described then. */
@Schema(name = "GeraakteWaarde")
public record GeraakteWaarde(
        @NotNull UUID waarde,

        @Nullable
        @Min(1)
        @Schema(description = "De versie waarnaar is geoordeeld; weggelaten: die van nu. Zij verandert niet mee.")
        Integer nummer,

        @NotNull Effect effect,
        @Nullable @Size(max = 2000) String toelichting) {

    GeraakteWaarde naar(int versie) {
        return new GeraakteWaarde(waarde, versie, effect, toelichting);
    }

    @Schema(name = "Waarde-effect")
    public enum Effect {
        VERSTERKT,
        GELIJK,
        TAST_AAN,
        ONBEKEND
    }
}
