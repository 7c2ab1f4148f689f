package nl.zuidlimburg.water.tafel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.programma.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a tafel. */
@Schema(name = "TafelGegevens")
public record TafelGegevens(
        @NotBlank @Size(max = 200) String naam,

        @Size(max = 20) @Schema(description = "Andere namen voor dezelfde tafel.")
        List<@NotBlank @Size(max = 200) String> ookBekendAls,

        @NotBlank @Size(max = 2000) String doel,
        @NotNull Niveau niveau,

        @Size(max = 10) @Schema(description = "Codes uit de codelijst inventarisatiethemas.")
        List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> themas,

        @Size(max = 100) List<@Valid @NotNull Deelnemer> deelnemers,

        @Nullable @Size(max = 200) @Schema(description = "De organisatie of functie die voorzit; geen persoon.")
        String voorzitter,

        @Nullable @Size(max = 200) @Schema(description = "Hoe vaak de tafel bijeenkomt.")
        String cyclus,

        @Size(max = 50) @Schema(description = "Waaraan de tafel werkt: visies, agenda's, adviezen.")
        List<@NotBlank @Size(max = 300) String> producten,

        @Nullable @Size(max = 2000) @Schema(description = "Waarover de tafel mag besluiten of adviseren.")
        String mandaat,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public TafelGegevens {
        ookBekendAls = ookBekendAls == null ? List.of() : List.copyOf(ookBekendAls);
        themas = themas == null ? List.of() : themas.stream().distinct().toList();
        deelnemers = deelnemers == null ? List.of() : List.copyOf(deelnemers);
        producten = producten == null ? List.of() : List.copyOf(producten);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }
}
