package nl.zuidlimburg.agenda.hoofdopgave;

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

/**
 * One of the main tasks of the programme area.
 *
 * @param doorsnijdend it is a task of its own and also a property of the others
 */
public record HoofdopgaveGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Min(1) @Max(99) int nummer,
        boolean doorsnijdend,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
