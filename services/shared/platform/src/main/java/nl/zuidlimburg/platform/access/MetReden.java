package nl.zuidlimburg.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that needs no more than a reason; everyone who may see the fact can read it. */
@Schema(description = "Een stap met de reden ervan.")
public record MetReden(
        @NotBlank @Size(max = 2000) @Schema(examples = "Vastgesteld in het overleg van 12 maart.")
        String reden) {}
