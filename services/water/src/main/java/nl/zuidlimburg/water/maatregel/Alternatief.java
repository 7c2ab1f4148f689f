package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another way that was weighed. */
@Schema(name = "Maatregelalternatief")
public record Alternatief(
        @NotBlank @Size(max = 200) String naam,
        @NotBlank @Size(max = 2000) String afweging,

        @Schema(description = "Of hiervoor is gekozen.") boolean gekozen) {}
