package nl.zuidlimburg.water.maatregel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What turns out to have been so since a day in the past. */
@Schema(name = "CorrigeerMaatregel")
record Corrigeer(
        @NotBlank @Size(max = 5000) String reden,

        @NotNull @Schema(description = "Vanaf welke dag het al zo was.")
        LocalDate geldigOp,

        @NotNull @Size(max = 30) List<@Valid @NotNull Financier> financiers) {}
