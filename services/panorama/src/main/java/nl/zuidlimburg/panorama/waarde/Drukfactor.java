package nl.zuidlimburg.panorama.waarde;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What presses on a value. */
@Schema(name = "Drukfactor")
public record Drukfactor(
        @NotBlank @Size(max = 200) String naam,
        @NotNull Ernst ernst,
        @Nullable @Size(max = 2000) String toelichting) {

    /** How hard it presses; unknown is not the same as little. */
    @Schema(name = "Drukfactorernst")
    public enum Ernst {
        LAAG,
        MATIG,
        HOOG,
        ONBEKEND
    }
}
