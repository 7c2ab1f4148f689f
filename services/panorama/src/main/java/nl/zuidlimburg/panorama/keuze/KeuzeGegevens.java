package nl.zuidlimburg.panorama.keuze;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a choice. */
@Schema(name = "KeuzeGegevens")
public record KeuzeGegevens(
        @NotBlank @Size(max = 200) String titel,

        @NotBlank @Size(max = 2000) @Schema(description = "Waartussen is gekozen, als vraag.")
        String vraag,

        @NotNull @Size(min = 2, max = 20) List<@Valid @NotNull Optie> opties,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "De code van de gekozen optie.")
        String gekozen,

        @NotBlank @Size(max = 10000) String motivering,
        @NotNull @Valid Verkend verkend,
        @Size(max = 50) List<@Valid @NotNull Tegenspraak> tegenspraak,

        @Nullable @Schema(description = "Het vervolgproces waarin is gekozen.")
        UUID vervolgproces,

        @Nullable LocalDate gekozenOp,

        @Size(max = 30) @Schema(description = "Organisaties of overleggen, nooit personen.")
        List<@NotBlank @Size(max = 200) String> gekozenDoor,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public KeuzeGegevens {
        opties = opties == null ? List.of() : List.copyOf(opties);
        verkend = verkend == null ? Verkend.NIETS : verkend;
        tegenspraak = tegenspraak == null ? List.of() : List.copyOf(tegenspraak);
        gekozenDoor = gekozenDoor == null ? List.of() : List.copyOf(gekozenDoor);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    /** Throws where this is no choice: nothing to choose from, another thing chosen, or nothing explored. */
    void vereis() {
        var fouten = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (var optie : opties) {
            if (!codes.add(optie.code())) {
                fouten.add(new FieldError("opties", "de code " + optie.code() + " komt twee keer voor"));
            }
        }
        if (!codes.contains(gekozen)) {
            fouten.add(new FieldError("gekozen", "is geen van de opties"));
        }
        if (bronknopen().isEmpty()) {
            fouten.add(new FieldError("verkend", "noem ten minste een ding waarop de keuze rust"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    /** What it rests on: what was explored, and the futures that its options were worked out in. */
    List<Knoop> bronknopen() {
        var alle = new ArrayList<>(verkend.knopen());
        opties.forEach(
                optie -> Verkend.van("toekomstbeeld", optie.toekomstbeelden()).forEach(alle::add));
        return alle.stream().distinct().toList();
    }
}
