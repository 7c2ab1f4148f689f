package nl.zuidlimburg.panorama.waarde;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a value or quality of an area. */
@Schema(name = "WaardeGegevens")
public record WaardeGegevens(
        @NotBlank @Size(max = 200) String naam,
        @NotNull Aard aard,

        @NotBlank @Size(max = 200) @Schema(description = "Het gebied in woorden.", examples = "Heuvelland")
        String gebied,

        @Size(max = 100) @Schema(description = "Codes van gebieden: gemeenten, wijken of buurten.")
        List<@NotNull @Pattern(regexp = "(GM|WK|BU)[0-9]{4,8}") String> gebieden,

        @NotBlank @Size(max = 5000) String omschrijving,
        @NotNull Staat staat,

        @Size(max = 30) @Schema(description = "Wat erop drukt.")
        List<@Valid @NotNull Drukfactor> drukfactoren,

        @Size(max = 30) @Schema(description = "Wat ervan afhangt.")
        List<@Valid @NotNull Afhankelijkheid> afhankelijkheden,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public WaardeGegevens {
        gebieden = gebieden == null ? List.of() : gebieden.stream().distinct().toList();
        drukfactoren = drukfactoren == null ? List.of() : List.copyOf(drukfactoren);
        afhankelijkheden = afhankelijkheden == null ? List.of() : List.copyOf(afhankelijkheden);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    @Schema(name = "Waardeaard")
    public enum Aard {
        LANDSCHAPPELIJK,
        NATUURLIJK,
        CULTUURHISTORISCH,
        WATER_EN_BODEM,
        SOCIAAL,
        ECONOMISCH
    }

    @Schema(name = "Waardestaat")
    public enum Staat {
        GOED,
        KWETSBAAR,
        AANGETAST,
        ONBEKEND
    }
}
