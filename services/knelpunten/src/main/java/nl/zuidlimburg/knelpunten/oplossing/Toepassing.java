package nl.zuidlimburg.knelpunten.oplossing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the oplossing was put to use, when, and what came of it. */
public record Toepassing(
        @NotBlank @Size(max = 200) @Schema(examples = "Maastricht-Lanaken")
        String waar,

        @NotNull @Valid OnnauwkeurigeDatum datum,
        @Nullable @Size(max = 2000) String resultaat,
        @Nullable @Size(max = 1000) String url) {}
