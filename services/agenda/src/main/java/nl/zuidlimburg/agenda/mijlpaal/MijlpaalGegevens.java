package nl.zuidlimburg.agenda.mijlpaal;

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

/** A moment that the programme set itself or that happened: planned against held, each as precise as it is known. */
public record MijlpaalGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Nullable @Valid OnnauwkeurigeDatum gepland,
        @Nullable @Valid OnnauwkeurigeDatum gehouden,

        @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> doorbraken,

        @Nullable @Size(max = 2000) String toelichting,
        @NotNull @Valid Bron bron)
        implements RegisterData {

    MijlpaalGegevens gehoudenOp(OnnauwkeurigeDatum datum) {
        return new MijlpaalGegevens(code, naam, gepland, datum, doorbraken, toelichting, bron);
    }
}
