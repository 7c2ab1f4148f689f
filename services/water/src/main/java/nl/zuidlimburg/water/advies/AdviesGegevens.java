package nl.zuidlimburg.water.advies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of an advice. */
@Schema(name = "AdviesGegevens")
public record AdviesGegevens(
        @NotBlank @Size(max = 200) String orgaan,
        @NotNull @Valid Ronde ronde,
        @NotNull @Min(1) @Max(9999) Integer nummer,
        @NotNull Soort soort,
        @NotBlank @Size(max = 500) String titel,
        @Nullable @Size(max = 4000) String toelichting,

        @NotBlank @Size(max = 200) @Schema(description = "Aan wie het is gericht.")
        String geadresseerde,

        @Nullable @Schema(description = "De laag van meerlaagsveiligheid.")
        Laag laag,

        @Size(max = 100) List<@NotNull UUID> maatregelen,
        @Size(max = 100) List<@NotNull UUID> programmas,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public AdviesGegevens {
        maatregelen = maatregelen == null
                ? List.of()
                : maatregelen.stream().distinct().toList();
        programmas =
                programmas == null ? List.of() : programmas.stream().distinct().toList();
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    /** A hoofdlijn is what a round says in short, where the advices themselves were not seen. */
    @Schema(name = "Adviessoort")
    public enum Soort {
        ADVIES,
        HOOFDLIJN
    }

    @Schema(name = "Advieslaag")
    public enum Laag {
        WATERBEWUSTZIJN,
        PREVENTIE,
        GEVOLGBEPERKING,
        CRISISBEHEERSING,
        HERSTEL
    }
}
