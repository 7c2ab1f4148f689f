package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can go wrong, by what, how likely and how bad (1 to 5 each). */
@Schema(name = "Maatregelrisico")
public record Risico(
        @NotBlank @Size(max = 1000) String omschrijving,
        @NotBlank @Size(max = 1000) String oorzaak,
        @NotNull @Min(1) @Max(5) Integer kans,
        @NotNull @Min(1) @Max(5) Integer gevolg,
        @Nullable @Size(max = 1000) String beheersing) {

    int gewicht() {
        return kans * gevolg;
    }
}
