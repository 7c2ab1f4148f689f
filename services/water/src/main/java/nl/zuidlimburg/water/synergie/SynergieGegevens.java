package nl.zuidlimburg.water.synergie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one measure does for one theme. */
@Schema(name = "SynergieGegevens")
public record SynergieGegevens(
        @NotNull UUID maatregel,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Uit codelijst themas.", examples = "landbouw")
        String thema,

        @Nullable
        @Min(-2)
        @Max(2)
        @Schema(
                description =
                        "Van -2 (schaadt sterk) tot 2 (helpt sterk); ontbreekt als het onbekend is. Onbekend is niet 0.")
        Integer score,

        @NotBlank @Size(max = 2000) String reden,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Code van de organisatie die oordeelt.")
        String beoordelaar) {}
