package nl.zuidlimburg.panorama.keuze;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that could have been chosen. */
@Schema(name = "Keuzeoptie")
public record Optie(
        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Waarmee de keuze haar noemt.", examples = "hoogstedelijk")
        String code,

        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 5000) String omschrijving,

        @Size(max = 20) @Schema(description = "De toekomstbeelden waarin zij is uitgewerkt.")
        List<@NotNull UUID> toekomstbeelden) {

    public Optie {
        toekomstbeelden = toekomstbeelden == null
                ? List.of()
                : toekomstbeelden.stream().distinct().toList();
    }
}
