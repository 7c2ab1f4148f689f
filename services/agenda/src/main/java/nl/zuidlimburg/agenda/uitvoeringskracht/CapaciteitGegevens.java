package nl.zuidlimburg.agenda.uitvoeringskracht;

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

/**
 * What an organisation needs or has of one role and skill in a quarter: no persons, only places.
 *
 * @param fteHonderdsten 150 is one and a half full-time place
 */
public record CapaciteitGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull Capaciteitsoort soort,
        @NotBlank @Size(max = 100) String rol,
        @Nullable @Size(max = 200) String vaardigheid,
        @NotNull @Pattern(regexp = "^\\d{4}-Q[1-4]$") String kwartaal,

        @NotNull @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String organisatie,

        @NotNull @Min(0) @Max(1000000) Integer fteHonderdsten,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
