package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Points from 0 to 5 per stated criterion. The score follows from the weights that everyone sees. */
public record Prioriteit(
        @NotNull @Min(0) @Max(5) Integer getroffenen,
        @NotNull @Min(0) @Max(5) Integer geld,
        @NotNull @Min(0) @Max(5) Integer effect,
        @NotNull @Min(0) @Max(5) Integer oplosbaarheid,
        @Nullable @Size(max = 2000) String toelichting) {}
