package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came back from the rung. */
public record BeantwoordEscalatie(
        @NotBlank @Size(max = 5000) String antwoord,

        @Nullable @Schema(description = "Zonder deze vandaag.")
        LocalDate datum) {}
