package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.zuidlimburg.vhf.toekenning.Bewering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who pays for it; an award by its id, anything else in words. */
public record Financiering(
        @NotNull Financieringsbron bron,

        @Nullable @Schema(description = "Kenmerk van de toekenning, bij bron volkshuisvestingsfonds.")
        UUID toekenning,

        @Nullable @Size(max = 300) String omschrijving,
        @Nullable @Min(0) @Max(Bewering.MEEST) Long bedragInCenten) {

    public enum Financieringsbron {
        VOLKSHUISVESTINGSFONDS,
        REGIO_DEAL,
        GEMEENTE,
        CORPORATIE,
        ANDERS
    }
}
