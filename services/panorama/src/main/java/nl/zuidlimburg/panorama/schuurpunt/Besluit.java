package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which option was chosen, and why. */
@Schema(name = "Schuurpuntbesluit")
record Besluit(
        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX)
        String optie,

        @NotBlank @Size(max = 2000) String reden) {}
