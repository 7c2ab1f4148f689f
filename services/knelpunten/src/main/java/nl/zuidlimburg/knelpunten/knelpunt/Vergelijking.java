package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How one jurisdiction has it, beside the others. */
public record Vergelijking(
        @NotNull Land land,
        @NotBlank @Size(max = 1000) String regel,
        @Nullable @Size(max = 200) String artikel,
        @NotBlank @Size(max = 1000) String effect) {}
