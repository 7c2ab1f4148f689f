package nl.zuidlimburg.vhf.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people fill in about an indicator; also the form of the demo content. */
@Schema(name = "IndicatorInvoer")
public record IndicatorInvoer(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 80)
        String code,

        @NotBlank @Size(max = 200) String naam,
        @NotBlank @Size(max = 2000) String definitie,

        @Schema(description = "Verplicht, behalve bij een achtergrondgegeven (richting `geen`).") @Nullable
        Domein domein,

        @Schema(examples = {"%", "aantal", "x 1 000 euro"}) @NotBlank @Size(max = 80)
        String eenheid,

        @NotNull Richting richting,

        @Schema(description = "Code van de indicator die telt waar een waarde over gaat: personen of woningen.")
        @Nullable
        @Size(max = 80)
        String gewichtsbasis,

        @Schema(
                description =
                        "Namen waaronder bestanden hem hebben: de sleutel van het CBS zonder het volgnummer dat elk jaar anders is.",
                examples = "[\"AantalInwoners\", \"a_inw\"]")
        @Nullable
        @Size(max = 20)
        List<@NotBlank @Size(max = 120) String> sleutels,

        @Nullable @Size(max = 50) List<@NotNull @Valid Referentiewaarde> referentiewaarden,
        @NotBlank @Size(max = 500) String bron,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String bronUrl,

        @Nullable @Size(max = 1000) String reden) {}
