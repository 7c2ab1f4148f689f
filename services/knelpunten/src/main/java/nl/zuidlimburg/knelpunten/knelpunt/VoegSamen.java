package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The other knelpunt that turns out to be the same one. */
public record VoegSamen(
        @NotNull @Schema(description = "Kenmerk van het andere knelpunt.")
        UUID met,

        @Nullable @Size(max = 200) @Schema(description = "Zonder deze de titel van het eerste.")
        String titel,

        @Nullable @Size(max = 10000) @Schema(description = "Zonder deze de omschrijvingen van beide.")
        String omschrijving,

        @NotBlank @Size(max = 2000) @Schema(examples = "Beide meldingen gaan over dezelfde vergunning.")
        String reden) {}
