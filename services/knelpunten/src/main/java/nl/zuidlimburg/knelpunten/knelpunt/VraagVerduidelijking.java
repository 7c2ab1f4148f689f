package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is not clear yet. */
public record VraagVerduidelijking(
        @NotBlank @Size(max = 2000) @Schema(examples = "Welk artikel van de vergunning werd toegepast?")
        String vraag) {}
