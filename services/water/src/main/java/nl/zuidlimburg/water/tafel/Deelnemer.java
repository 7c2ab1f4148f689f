package nl.zuidlimburg.water.tafel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation at a tafel, in a role, for a while. Never a person. */
@Schema(name = "TafelDeelnemer")
public record Deelnemer(
        @NotBlank @Size(max = 200) @Schema(description = "Code van een organisatie, of in woorden.")
        String organisatie,

        @NotNull Rol rol,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot) {

    @Schema(name = "TafelRol")
    public enum Rol {
        VOORZITTER,
        SECRETARIS,
        LID,
        ADVISEUR,
        TOEHOORDER
    }
}
