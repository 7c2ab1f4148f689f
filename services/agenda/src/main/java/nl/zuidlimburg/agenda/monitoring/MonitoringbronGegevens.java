package nl.zuidlimburg.agenda.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/** A monitor of broad welfare that exists: who owns it, where it is, and how often it comes. */
public record MonitoringbronGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotBlank @Size(max = 300) String houder,
        @Nullable @Size(max = 1000) String url,
        @Nullable @Min(1990) @Max(2100) Integer jaar,
        @Nullable @Size(max = 100) String frequentie,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
