package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MaakAfspraak(
        @NotBlank @Size(max = 1000) String wat,

        @NotBlank @Size(max = 200) @Schema(description = "Een rol of organisatie, geen naam van een persoon.")
        String verantwoordelijke,

        @NotNull LocalDate uiterlijkOp) {}
