package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to what was asked. */
public record GeefVerduidelijking(
        @NotBlank @Size(max = 5000) String antwoord) {}
