package nl.zuidlimburg.vhf.cumulatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to compute. */
public record BerekenCumulatie(
        @NotBlank @Size(max = 100) @Schema(description = "Code of kenmerk van het scenario.", examples = "standaard")
        String scenario,

        @Nullable @Schema(description = "Een vastgestelde meting; zonder deze de laatste openbare nulmeting.")
        UUID meting,

        @Nullable @Size(max = 300) @Schema(description = "Zonder naam die van het scenario.")
        String naam,

        @Nullable @Size(max = 2000) String reden) {}
