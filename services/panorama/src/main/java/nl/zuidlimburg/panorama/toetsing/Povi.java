package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a task or line of the provincial vision asks of it. */
@Schema(name = "ToetsPovi")
public record Povi(
        @NotBlank @Size(max = 300) @Schema(description = "De opgave of lijn van de Omgevingsvisie Limburg.")
        String lijn,

        @NotNull @Valid Oordeel oordeel) {}
