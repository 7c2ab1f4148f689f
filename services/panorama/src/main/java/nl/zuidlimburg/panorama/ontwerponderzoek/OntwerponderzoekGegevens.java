package nl.zuidlimburg.panorama.ontwerponderzoek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of research by design. */
@Schema(name = "OntwerponderzoekGegevens")
public record OntwerponderzoekGegevens(
        @NotBlank @Size(max = 1000) String vraag,
        @NotNull @Valid Vrager gevraagdDoor,
        @Size(max = 7) List<@NotNull Bestuurslaag> bestuurslagen,

        @Size(max = 20) @Schema(description = "De sectoren die het onderzoek verbindt, in woorden.")
        List<@NotBlank @Size(max = 100) String> sectoren,

        @Nullable @Size(max = 10_000) @Schema(description = "Wat is ontworpen.")
        String ontwerp,

        @Nullable @Size(max = 5000) @Schema(description = "De oplossing die eruit kwam.")
        String oplossing,

        @Nullable @Size(max = 5000) @Schema(description = "Wat zij teweegbrengt.")
        String effecten,

        @Nullable @Size(max = 5000) @Schema(description = "Wat het onderzoek leert.")
        String bevinding,

        @Size(max = 20) @Schema(description = "Bureaus en organisaties, nooit personen.")
        List<@NotBlank @Size(max = 200) String> makers,

        @Size(max = 50) @Schema(description = "De toekomstbeelden die het uitwerkt.")
        List<@NotNull UUID> toekomstbeelden,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public OntwerponderzoekGegevens {
        bestuurslagen = bestuurslagen == null
                ? List.of()
                : bestuurslagen.stream().distinct().toList();
        sectoren = sectoren == null ? List.of() : sectoren.stream().distinct().toList();
        makers = makers == null ? List.of() : makers.stream().distinct().toList();
        toekomstbeelden = toekomstbeelden == null
                ? List.of()
                : toekomstbeelden.stream().distinct().toList();
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }
}
