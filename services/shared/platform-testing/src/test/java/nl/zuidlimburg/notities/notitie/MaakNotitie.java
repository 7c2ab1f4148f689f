package nl.zuidlimburg.notities.notitie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record MaakNotitie(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 10_000) String tekst) {}
