package nl.zuidlimburg.water.advies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The response to an advice: never without a reason. */
@Schema(name = "AdviesAntwoord")
public record Antwoord(
        @NotNull Reactie reactie,
        @NotBlank @Size(max = 4000) String reden,

        @Nullable @Schema(description = "Wanneer; zonder deze vandaag.")
        LocalDate datum,

        @Nullable @Valid Bron bron) {

    Antwoord op(LocalDate dag) {
        return new Antwoord(reactie, reden.strip(), dag, bron);
    }
}
