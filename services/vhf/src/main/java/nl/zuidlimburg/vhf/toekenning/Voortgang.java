package nl.zuidlimburg.vhf.toekenning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was spent and done in one half-year, and in no other. */
@Schema(description = "Besteding en gereedgekomen woningen in een halfjaar.")
public record Voortgang(
        @NotNull @Pattern(regexp = "^20\\d{2}-H[12]$") @Schema(examples = "2024-H1")
        String halfjaar,

        @NotNull @Min(0) @Max(Bewering.MEEST) Long besteedInCenten,
        @NotNull @Min(0) @Max(1_000_000) Integer woningenGereed,

        @Nullable @Size(max = 2000) @Schema(description = "Bij een correctie: waarom.")
        String toelichting) {

    LocalDate begin() {
        int jaar = Integer.parseInt(halfjaar, 0, 4, 10);
        return LocalDate.of(jaar, halfjaar.endsWith("1") ? Month.JANUARY : Month.JULY, 1);
    }
}
