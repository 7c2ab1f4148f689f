package nl.zuidlimburg.agenda.doorbraak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * A breakthrough that is crucial to the area.
 *
 * @param focusonderdeel code of the part of the focus through which it is taken up; without it one of the "overige"
 */
public record DoorbraakGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Nullable @Size(max = 80) String kortenaam,
        @Min(1) @Max(99) int nummer,
        @NotBlank @Size(max = 80) String prioriteit,

        @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> hoofdopgaven,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String focusonderdeel,

        @NotNull @Valid Bron bron)
        implements RegisterData {}
