package nl.zuidlimburg.vhf.koppelkans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BelegKoppelkans(
        @NotBlank @Size(max = 200) @Schema(description = "Code van een organisatie, of in woorden.")
        String verantwoordelijke,

        @NotBlank @Size(max = 2000) String reden) {}
