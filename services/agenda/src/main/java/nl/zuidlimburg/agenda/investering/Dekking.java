package nl.zuidlimburg.agenda.investering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;

/** So much of a geldstroom goes to a need. */
public record Dekking(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String geldstroom,

        @Min(0) @Max(1_000_000_000_000_000L) long bedragInCenten) {}
