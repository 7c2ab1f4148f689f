package nl.zuidlimburg.vhf.les;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which lesson was applied where, by whom, when, and what came of it. */
public record ToepassingGegevens(
        @NotNull @Schema(description = "Kenmerk van de les.")
        UUID les,

        @NotBlank @Size(max = 200) String titel,

        @NotNull @Pattern(regexp = CbsCode.WIJK) @Schema(description = "De wijk waar zij is toegepast.")
        String wijk,

        @NotBlank @Size(max = 200) @Schema(description = "Code van een organisatie, of in woorden.")
        String wie,

        @NotNull @Valid OnnauwkeurigeDatum wanneer,
        @Nullable @Size(max = 4000) String resultaat) {}
