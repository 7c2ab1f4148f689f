package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** In number, and in quality: 51 homes, from label E-F-G to B. */
public record Omvang(
        @NotNull @Min(0) @Max(10_000_000) Integer aantal,
        @NotBlank @Size(max = 100) String eenheid,
        @Nullable @Size(max = 1000) String kwaliteit) {}
