package nl.zuidlimburg.vhf.barriere;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands in the way. */
@Schema(
        description =
                "Een wettelijke barrière gaat naar het register van knelpunten en wordt daarom meteen met de partners gedeeld.")
public record BarriereGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 10_000) String omschrijving,
        @NotNull Aard aard,
        @Nullable @Size(max = 5000) String gevolg,
        @Nullable @Pattern(regexp = CbsCode.WIJK) String wijk,

        @Nullable @Size(max = 200) @Schema(description = "De plaats in woorden.")
        String plaats,

        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) @Schema(examples = "gemeente-heerlen")
        String melder,

        @Nullable @Schema(description = "Het gesprek waarin zij werd genoemd.")
        UUID gesprek) {}
