package nl.zuidlimburg.panorama.ontwerponderzoek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who asked the question: a programme, tafel or doorbraak; never a person. */
@Schema(name = "Onderzoeksvrager")
public record Vrager(
        @NotNull Soort soort,
        @NotBlank @Size(max = 200) String naam,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "urn:zl:[a-z]+:[a-z]+:.+")
        @Schema(
                description = "Waar hij in het platform staat.",
                examples = "urn:zl:agenda:doorbraak:einstein-telescoop")
        String urn) {

    @Schema(name = "Onderzoeksvragersoort")
    public enum Soort {
        PROGRAMMA,
        TAFEL,
        DOORBRAAK
    }
}
