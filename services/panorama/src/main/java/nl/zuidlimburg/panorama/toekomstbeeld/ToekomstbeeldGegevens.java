package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a possible future. */
@Schema(name = "ToekomstbeeldGegevens")
public record ToekomstbeeldGegevens(
        @NotBlank @Size(max = 200) String naam,

        @Nullable @Size(max = 200) @Schema(description = "Het karakter, in een woord.", examples = "dynamisch")
        String aard,

        @NotBlank @Size(max = 1000) @Schema(description = "In een zin of twee.")
        String kern,

        @Nullable @Size(max = 20_000) String verhaal,
        @NotNull Abstractieniveau abstractieniveau,

        @Size(max = 20)
        @Schema(description = "De opgaven of lijnen van de Omgevingsvisie Limburg die het concreet maakt.")
        List<@NotBlank @Size(max = 300) String> povi,

        @Size(max = 30) List<@Valid @NotNull Samenhang> samenhang,
        @Size(max = 100) List<@Valid @NotNull Beeldelement> elementen,
        @Size(max = 20) List<@Valid @NotNull Afbeelding> afbeeldingen,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public ToekomstbeeldGegevens {
        povi = povi == null ? List.of() : povi.stream().distinct().toList();
        samenhang = samenhang == null ? List.of() : List.copyOf(samenhang);
        elementen = elementen == null ? List.of() : List.copyOf(elementen);
        afbeeldingen = afbeeldingen == null ? List.of() : List.copyOf(afbeeldingen);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    /** What it rests on. */
    List<Knoop> bronknopen() {
        return elementen.stream()
                .flatMap(element -> element.knopen().stream())
                .distinct()
                .toList();
    }

    /** The claims on space that come true in it. */
    List<UUID> claims() {
        return elementen.stream()
                .flatMap(element -> element.claims().stream())
                .distinct()
                .toList();
    }
}
