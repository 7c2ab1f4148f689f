package nl.zuidlimburg.vhf.meting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people fill in about a measurement. */
@Schema(name = "MetingInvoer")
public record MetingInvoer(
        @NotBlank @Size(max = 200) String naam,
        @NotNull Metingsoort soort,

        @Schema(description = "De dag waarop de waarden slaan.") @NotNull
        LocalDate peildatum,

        @Schema(description = "Bij een vervolgmeting: de nulmeting waarmee zij wordt vergeleken.") @Nullable
        UUID nulmeting,

        @NotBlank @Size(max = 500) String bron,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String bronUrl,

        @Nullable @Size(max = 5000) String toelichting,

        @Schema(description = "Onder dit aantal personen of woningen wordt niets getoond; zonder opgave 10.")
        @Nullable
        @Min(0)
        @Max(1000)
        Integer drempel,

        @Nullable @Size(max = 1000) String reden) {

    static final int GEWONE_DREMPEL = 10;

    int drempelOfGewoon() {
        return drempel == null ? GEWONE_DREMPEL : drempel;
    }
}
