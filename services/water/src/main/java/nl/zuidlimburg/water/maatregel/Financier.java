package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one organisation pays, and how sure that is. */
@Schema(name = "Financier")
public record Financier(
        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX)
        String organisatie,

        @NotNull @Min(0) @Max(Financier.MEEST) @Schema(description = "In hele eurocenten.")
        Long bedragInCenten,

        @NotNull Zekerheid zekerheid,
        @Nullable @Size(max = 300) String regeling) {
    static final long MEEST = 1_000_000_000_000L;

    /** From wished to paid. */
    @Schema(name = "Financieringszekerheid")
    public enum Zekerheid {
        BEOOGD,
        AANGEVRAAGD,
        TOEGEZEGD,
        BESCHIKT,
        BESTEED
    }
}
