package nl.zuidlimburg.agenda.investering;

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

/** What is needed, and by which money it is covered so far. */
public record BehoefteGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,

        @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> hoofdopgaven,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String doorbraak,

        @NotNull @Min(0) @Max(1_000_000_000_000_000L) Long bedragInCenten,
        @Size(max = 200) List<@NotNull @Valid Dekking> dekkingen,
        @NotNull @Valid Bron bron)
        implements RegisterData {

    public BehoefteGegevens {
        dekkingen = dekkingen == null ? List.of() : List.copyOf(dekkingen);
    }

    long gedektInCenten() {
        return dekkingen.stream().mapToLong(Dekking::bedragInCenten).sum();
    }

    BehoefteGegevens met(List<Dekking> andere) {
        return new BehoefteGegevens(code, naam, hoofdopgaven, doorbraak, bedragInCenten, andere, bron);
    }
}
