package nl.zuidlimburg.panorama.keuze;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did not agree, with what, and why the choice was made all the same. */
@Schema(name = "Tegenspraak")
public record Tegenspraak(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Een groep of organisatie, nooit een persoon.", examples = "Agrarische ondernemers")
        String wie,

        @NotBlank @Size(max = 5000) String standpunt,

        @Nullable @Size(max = 5000) @Schema(description = "Waarom het standpunt niet is gevolgd.")
        String antwoord) {}
