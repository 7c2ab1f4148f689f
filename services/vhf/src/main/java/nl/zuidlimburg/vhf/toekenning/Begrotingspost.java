package nl.zuidlimburg.vhf.toekenning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What part of the award is for. */
public record Begrotingspost(
        @NotBlank @Size(max = 300) String omschrijving,

        @NotNull @Min(0) @Max(Bewering.MEEST) Long bedragInCenten) {}
