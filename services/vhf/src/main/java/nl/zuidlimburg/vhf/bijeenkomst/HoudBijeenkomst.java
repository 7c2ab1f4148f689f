package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record HoudBijeenkomst(
        @NotNull @Min(0) @Max(10_000) Integer deelnemers,
        @NotBlank @Size(max = 10_000) String opbrengst) {}
