package nl.zuidlimburg.knelpunten.prioriteit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which knelpunten get priority in a year: named in order, or the highest scores. */
public record StelPrioriteitenlijstVast(
        @NotNull @Min(2020) @Max(2100) @Schema(examples = "2026")
        Integer jaar,

        @Nullable @Min(1) @Max(100) @Schema(description = "Hoeveel, op volgorde van score; zonder deze 10.")
        Integer aantal,

        @Nullable @Size(max = 100) @Schema(description = "Kenmerken op volgorde; in plaats van de score.")
        List<@NotNull UUID> knelpunten,

        @Nullable Zichtbaarheid zichtbaarheid,
        @Nullable @Size(max = 2000) String reden) {}
