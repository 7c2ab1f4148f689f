package nl.zuidlimburg.water.programma;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a programme. */
@Schema(name = "ProgrammaGegevens")
public record ProgrammaGegevens(
        @NotBlank @Size(max = 200) String naam,

        @Size(max = 20) @Schema(description = "Andere namen voor hetzelfde programma.")
        List<@NotBlank @Size(max = 200) String> ookBekendAls,

        @NotNull Soort soort,
        @NotNull Niveau niveau,

        @Nullable @Size(max = 200) @Schema(description = "Wie het trekt: code van een organisatie, of in woorden.")
        String trekker,

        @Size(max = 10) @Schema(description = "Codes uit de codelijst inventarisatiethemas.")
        List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> themas,

        @Size(max = 40) @Schema(description = "Waar het over gaat: gebieden of stroomgebieden, code of in woorden.")
        List<@NotBlank @Size(max = 200) String> gebieden,

        @Nullable @Valid OnnauwkeurigeDatum periode,
        @Nullable @Size(max = 4000) String motief,
        @NotNull ProgrammaStatus status,
        @Size(max = 30) List<@Valid @NotNull Document> documenten,

        @Nullable @Size(max = 4000) @Schema(description = "Wat de NOVI-aanpak toevoegt.")
        String noviVoegtToe,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public ProgrammaGegevens {
        ookBekendAls = ookBekendAls == null ? List.of() : List.copyOf(ookBekendAls);
        themas = themas == null ? List.of() : themas.stream().distinct().toList();
        gebieden = gebieden == null ? List.of() : List.copyOf(gebieden);
        documenten = documenten == null ? List.of() : List.copyOf(documenten);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    /** A propositie and the uitvoeringsprogramma that came of it are two things, however alike their names. */
    @Schema(name = "Programmasoort")
    public enum Soort {
        PROGRAMMA,
        PROPOSITIE,
        UITVOERINGSPROGRAMMA,
        ACTIEPLAN,
        GEBIEDSPLAN,
        AANPAK
    }
}
