package nl.zuidlimburg.agenda.burgerinitiatief;

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

/** A fund for initiatives, with its rules; an empty list sets no limit. */
public record FondsGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotBlank @Size(max = 300) String verstrekker,
        @NotNull @Size(max = 2) List<@NotNull Domein> domeinen,

        @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> hoofdopgaven,

        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "^GM\\d{4}$") String> gemeentecodes,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long maximumInCenten,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> regels,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
