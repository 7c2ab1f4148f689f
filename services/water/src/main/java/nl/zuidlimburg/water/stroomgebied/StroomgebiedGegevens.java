package nl.zuidlimburg.water.stroomgebied;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a basin. */
@Schema(name = "StroomgebiedGegevens")
public record StroomgebiedGegevens(
        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) @Schema(examples = "geul")
        String code,

        @NotBlank @Size(max = 200) String naam,
        @NotNull Stroomgebiedsoort soort,

        @Nullable
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Code van het stroomgebied waar het deel van is.")
        String ouder,

        @Size(max = 5) @Schema(description = "Codes van de stroomgebieden waar het water heen stroomt.")
        List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> stroomtNaar,

        @Nullable @Size(max = 200) @Schema(description = "Waar het uitmondt, in woorden.")
        String uitmonding,

        @NotNull @Size(min = 1, max = 4) List<@NotNull Land> landen,

        @Size(max = 40) @Schema(description = "Codes van Nederlandse gemeenten; indicatief.")
        List<@Pattern(regexp = "^GM\\d{4}$") @Size(max = 6) String> gemeenten,

        @Size(max = 40) List<@NotBlank @Size(max = 200) String> meetpunten,
        @Nullable @Valid Geometrie geometrie,

        @Nullable @Schema(description = "Of de ligging een benadering is.")
        Boolean indicatief,

        @Nullable @Size(max = 2000) String opmerking,
        @Nullable @Valid Bron bron) {

    public StroomgebiedGegevens {
        stroomtNaar = stroomtNaar == null
                ? List.of()
                : stroomtNaar.stream().distinct().toList();
        gemeenten = gemeenten == null ? List.of() : List.copyOf(gemeenten);
        meetpunten = meetpunten == null ? List.of() : List.copyOf(meetpunten);
    }

    /** Where its water goes: what is named, and for a part that names nothing the basin that it is part of. */
    List<String> verloop() {
        return stroomtNaar.isEmpty() && ouder != null ? List.of(ouder) : stroomtNaar;
    }

    StroomgebiedGegevens met(@Nullable Geometrie andere) {
        return new StroomgebiedGegevens(
                code,
                naam,
                soort,
                ouder,
                stroomtNaar,
                uitmonding,
                landen,
                gemeenten,
                meetpunten,
                andere,
                indicatief,
                opmerking,
                bron);
    }
}
