package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The test whether water and soil lead the choice. */
@Schema(name = "WaterLeidend", description = "De toets of water en bodem leidend zijn in de keuze.")
public record WaterLeidend(
        @NotNull Uitkomst uitkomst,
        @NotBlank @Size(max = 2000) String toelichting,

        @Nullable @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX)
        String beoordelaar) {

    /** Unknown is an outcome too. */
    @Schema(name = "WaterLeidendUitkomst")
    public enum Uitkomst {
        JA,
        DEELS,
        NEE,
        ONBEKEND
    }
}
