package nl.zuidlimburg.water.verbinding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a connection. */
@Schema(name = "VerbindingGegevens")
public record VerbindingGegevens(
        @NotNull Verbindingsoort soort,
        @NotNull @Valid Eind van,
        @NotNull @Valid Eind naar,
        @NotNull Sterkte sterkte,

        @NotBlank @Size(max = 2000) @Schema(description = "Waaruit blijkt dat zij er is, of nodig is.")
        String onderbouwing,

        @Nullable @Size(max = 1000) @Schema(description = "Wat zij moet opleveren.")
        String doel,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public VerbindingGegevens {
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    @Schema(name = "Verbindingssterkte")
    public enum Sterkte {
        ZWAK,
        MATIG,
        STERK
    }
}
