package nl.zuidlimburg.water.programma;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document of a programme: who wrote it, which version, and what is in it. */
@Schema(name = "ProgrammaDocument")
public record Document(
        @NotBlank @Size(max = 300) String titel,
        @NotNull Soort soort,

        @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 200) String> opstellers,
        @Nullable @Size(max = 50) String versie,

        @Size(max = 50) @Schema(description = "De onderdelen, zoals urgentie, noodzaak en kansen.")
        List<@NotBlank @Size(max = 300) String> onderdelen,

        @NotNull Stand stand,
        @Nullable @Valid OnnauwkeurigeDatum datum,

        @Nullable @Size(max = 300) @Schema(description = "Aan wie het is aangeboden.")
        String aangebodenAan,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String url) {

    public Document {
        opstellers = opstellers == null ? List.of() : List.copyOf(opstellers);
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
    }

    @Schema(name = "ProgrammaDocumentsoort")
    public enum Soort {
        PROPOSITIE,
        UITVOERINGSPROGRAMMA,
        ACTIEPLAN,
        GEBIEDSPLAN,
        OVEREENKOMST,
        VOORTGANGSRAPPORTAGE,
        ANDERS
    }

    @Schema(name = "ProgrammaDocumentstand")
    public enum Stand {
        IN_UITWERKING,
        AANGEBODEN,
        VASTGESTELD,
        VERVALLEN,
        ONBEKEND
    }
}
