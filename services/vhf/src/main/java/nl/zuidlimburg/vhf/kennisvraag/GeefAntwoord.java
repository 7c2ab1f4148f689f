package nl.zuidlimburg.vhf.kennisvraag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record GeefAntwoord(
        @NotBlank @Size(max = 4000) String antwoord,

        @Nullable @Schema(description = "Kenmerk van een les die erop ingaat.")
        UUID les) {}
