package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it is over, and since when. */
public record RondAf(
        @NotBlank @Size(max = 5000) @Schema(examples = "De treinen rijden door over de grens.")
        String reden,

        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag. Niet in de toekomst.")
        LocalDate datum) {}
