package nl.zuidlimburg.agenda.bericht;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/** What the programme tells: it rests on facts, and somebody other than its maker approves it. */
public record BerichtGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotBlank @Size(max = 1000) String inleiding,
        @NotBlank @Size(max = 10000) String tekst,
        @Nullable @Size(max = 200) String doelgroep,
        Berichtstand stand,
        @NotNull @Size(max = 50) List<@NotNull @Valid Feitverwijzing> feiten,
        @NotNull @Valid Bron bron)
        implements RegisterData {

    public BerichtGegevens {
        stand = stand == null ? Berichtstand.CONCEPT : stand;
    }

    BerichtGegevens met(Berichtstand andere) {
        return new BerichtGegevens(code, naam, inleiding, tekst, doelgroep, andere, feiten, bron);
    }
}
