package nl.zuidlimburg.agenda.afspraak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/** What parties agreed, on what, and what became of it. */
public record AfspraakGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> partijen,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> onderwerpen,
        @NotNull Afspraakstand stand,
        @Nullable @Valid OnnauwkeurigeDatum datum,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
