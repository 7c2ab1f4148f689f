package nl.zuidlimburg.platform.werk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is known from, and whether someone looked. */
@Schema(name = "Bron", description = "Waar iets vandaan komt, en of het is nagekeken.")
public record Bron(
        @NotBlank @Size(max = 500) String titel,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String url,

        @Nullable @Valid OnnauwkeurigeDatum datum,
        @NotNull Verificatie verificatie) {

    /** Whether the source was seen for what it says. */
    @Schema(name = "Verificatie")
    public enum Verificatie {
        GEVERIFIEERD,
        AFGELEID,
        ONGEVERIFIEERD
    }
}
