package nl.zuidlimburg.agenda.burgerinitiatief;

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

/** What citizens do together, or the platform or umbrella through which they are found. */
public record BurgerinitiatiefGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Nullable @Size(max = 200) String platform,
        @Nullable @Size(max = 200) String koepel,

        @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> hoofdopgaven,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String focusonderdeel,

        @Nullable @Size(max = 200) String plaats,
        @Nullable @Pattern(regexp = "^GM\\d{4}$") String gemeentecode,
        @NotNull @Size(max = 2) List<@NotNull Domein> domeinen,
        @Nullable @Size(max = 500) String website,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
