package nl.zuidlimburg.agenda.organisatie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part, or is invited to.
 *
 * @param landen countries or regions, such as {@code NL} or {@code BE-VLG}
 * @param gemeentecode CBS code, for a gemeente only
 * @param stand null where the source does not say
 */
public record OrganisatieGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull Organisatiesoort soort,
        @NotEmpty @Size(max = 10) List<@Pattern(regexp = "^[A-Z]{2}(-[A-Z]{2,3})?$") String> landen,
        @Nullable @Pattern(regexp = "^GM\\d{4}$") String gemeentecode,
        @Nullable Deelname stand,
        @Nullable @Size(max = 500) String website,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
