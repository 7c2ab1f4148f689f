package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Along which road a solution is sought, and why. */
public record NeemInOplossing(
        @NotNull Spoor spoor,

        @NotBlank @Size(max = 2000) @Schema(examples = "De drie landen maken een afspraak binnen de bestaande wet.")
        String reden) {}
