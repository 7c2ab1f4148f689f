package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom it was moved on, and why. */
@Schema(name = "Schuurpuntdoorschuiving")
record Doorschuiving(
        @NotBlank @Size(max = 200) @Schema(examples = "Bestuurlijk Kernoverleg")
        String naar,

        @NotBlank @Size(max = 2000) String reden) {}
