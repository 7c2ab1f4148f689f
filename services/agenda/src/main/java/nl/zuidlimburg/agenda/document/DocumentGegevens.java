package nl.zuidlimburg.agenda.document;

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

/**
 * A paper of the programme or one that it rests on.
 *
 * @param uitgave which version of the paper this is, in its own words
 * @param onderdeelVan code of the document that this is a part of
 */
public record DocumentGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> opstellers,
        @Nullable @Size(max = 80) String uitgave,
        @Nullable Documentstatus status,
        @Nullable @Valid OnnauwkeurigeDatum datum,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> onderdelen,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String onderdeelVan,

        @NotNull @Valid Bron bron)
        implements RegisterData {}
