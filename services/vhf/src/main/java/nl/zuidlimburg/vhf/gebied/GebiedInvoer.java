package nl.zuidlimburg.vhf.gebied;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people fill in about an area; also the form of the demo content. Lists that are left out are empty. */
@Schema(name = "GebiedInvoer")
public record GebiedInvoer(
        @Schema(
                description =
                        "CBS-code (GM0917, WK091731, BU09173100; spaties erachter mogen) of een eigen code zoals parkstad-limburg.",
                examples = "WK091731")
        @NotBlank
        @Size(max = 80)
        String code,

        @Schema(description = "Mag weg bij een CBS-code, die het zelf zegt.") @Nullable
        Gebiedsoort soort,

        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 100) String korteNaam,

        @Schema(description = "Eerste jaar van de indeling waarin de code bestaat.") @Nullable @Min(1800) @Max(2200)
        Integer geldigVanaf,

        @Schema(description = "Laatste jaar van de indeling waarin de code bestaat; leeg zolang zij geldt.")
        @Nullable
        @Min(1800)
        @Max(2200)
        Integer geldigTot,

        @Schema(
                description =
                        "Codes van de gebieden waarin dit ligt; de gemeente van een wijk en de wijk van een buurt komen er vanzelf bij.")
        @Nullable
        @Size(max = 20)
        List<@NotBlank @Size(max = 80) String> ouders,

        @Schema(description = "Codes van de gebieden die hierin opgingen.") @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 80) String> voorgangers,

        @Schema(description = "Codes van de gebieden waarin dit opging.") @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 80) String> opvolgers,

        @Schema(description = "Sinds wanneer de wijk geld uit het Volkshuisvestingsfonds krijgt.") @Nullable @Valid
        OnnauwkeurigeDatum vhfWijkSinds,

        @Nullable @Valid Punt centroide,

        @Schema(description = "Een getal of een bandbreedte, met bron en datum.") @Nullable @Valid
        Schatting inwoners,

        @Nullable @Valid Schatting woningen,
        @NotBlank @Size(max = 500) String bron,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String bronUrl,

        @Nullable @Size(max = 1000) String reden) {}
