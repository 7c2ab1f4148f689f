package nl.zuidlimburg.agenda.besluit;

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

/** A decision that is prepared or was taken. */
public record BesluitGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotBlank @Size(max = 300) String orgaan,
        @Nullable @Valid OnnauwkeurigeDatum genomen,

        @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> documenten,

        @Nullable @Size(max = 2000) String toelichting,
        @NotNull @Valid Bron bron)
        implements RegisterData {

    BesluitGegevens genomenOp(OnnauwkeurigeDatum datum) {
        return new BesluitGegevens(code, naam, orgaan, datum, documenten, toelichting, bron);
    }
}
