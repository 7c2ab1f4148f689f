package nl.zuidlimburg.notities.notitie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
record Toelichting(@NotBlank @Size(max = 2_000) String reden) {}
