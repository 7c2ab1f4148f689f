package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a tension. */
@Schema(name = "SchuurpuntGegevens")
public record SchuurpuntGegevens(
        @NotBlank @Size(max = 2000) @Schema(description = "Wat moet worden gekozen, als vraag.")
        String vraag,

        @Nullable @Size(max = 5000) String toelichting,

        @NotNull @Size(min = 2, max = 50) @Schema(description = "De claims die met elkaar schuren.")
        List<@NotNull UUID> claims,

        @Size(max = 20) List<@Valid @NotNull Schuurpuntoptie> opties,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public SchuurpuntGegevens {
        claims = claims == null ? List.of() : claims.stream().distinct().toList();
        opties = opties == null ? List.of() : List.copyOf(opties);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    void vereis() {
        if (claims.size() < 2) {
            throw new InvalidInput("claims", "noem ten minste twee verschillende claims");
        }
        var codes = new HashSet<String>();
        for (var optie : opties) {
            if (!codes.add(optie.code())) {
                throw new InvalidInput("opties", "de code " + optie.code() + " komt twee keer voor");
            }
        }
    }

    boolean kent(String optie) {
        return opties.stream().anyMatch(mogelijk -> mogelijk.code().equals(optie));
    }
}
