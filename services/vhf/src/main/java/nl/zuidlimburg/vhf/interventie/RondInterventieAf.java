package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RondInterventieAf(
        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag.")
        LocalDate datum,

        @NotBlank @Size(max = 4000) @Schema(description = "Wat het opleverde.")
        String resultaat) {}
