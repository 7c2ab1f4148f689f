package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gets what is passed on. */
@Schema(name = "Toetsontvanger")
public record Ontvanger(
        @NotNull Soort soort,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Welke plaats, welke tijd, welke groep of wie over de grens.", examples = "Luik")
        String wie,

        @Nullable @Size(max = 2000) @Schema(description = "Wat er terechtkomt.")
        String wat) {

    @Schema(name = "Toetsontvangersoort")
    public enum Soort {
        PLAATS,
        TIJD,
        GROEP,
        OVER_DE_GRENS
    }
}
