package nl.zuidlimburg.knelpunten.gelijkenis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone is about to report. */
@Schema(description = "Wat iemand op het punt staat te melden.")
public record Vergelijk(
        @NotBlank @Size(max = 200) @Schema(examples = "Vergunning voor afval over de grens")
        String titel,

        @Nullable @Size(max = 10000) String omschrijving,
        @Nullable @Size(max = 200) String plaats,
        @Nullable @Size(max = 40) List<@NotBlank @Size(max = 300) String> regelverwijzingen,

        @Nullable @Schema(description = "Een knelpunt dat niet meetelt, zoals dat wat wordt gewijzigd.")
        UUID uitgezonderd) {}
