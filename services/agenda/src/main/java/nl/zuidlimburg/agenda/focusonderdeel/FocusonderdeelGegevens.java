package nl.zuidlimburg.agenda.focusonderdeel;

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
 * A part of the focus of the programme.
 *
 * @param doorbraak code of the breakthrough that it takes up, if any
 * @param geldigheid how firm it is: the first focus is provisional
 */
public record FocusonderdeelGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Nullable @Size(max = 80) String kortenaam,
        @Min(1) @Max(99) int nummer,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String doorbraak,

        @NotBlank @Size(max = 80) String fase,
        @NotBlank @Size(max = 80) String geldigheid,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
