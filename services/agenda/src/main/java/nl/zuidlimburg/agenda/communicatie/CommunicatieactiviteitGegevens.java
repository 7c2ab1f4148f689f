package nl.zuidlimburg.agenda.communicatie;

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

/** A newsletter, conference or the like: for whom, and when. */
public record CommunicatieactiviteitGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull Communicatiesoort soort,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> doelgroepen,
        @Nullable @Valid OnnauwkeurigeDatum gepland,
        @Nullable @Valid OnnauwkeurigeDatum gehouden,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
