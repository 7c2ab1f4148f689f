package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one principle says, why, and what shows it. */
@Schema(name = "Toetsoordeel")
public record Oordeel(
        @NotNull Uitkomst uitkomst,
        @NotBlank @Size(max = 5000) String reden,

        @Size(max = 20) @Schema(description = "Waaruit het blijkt; alleen bij onbekend mag dit leeg zijn.")
        List<@Valid @NotNull Bron> bewijs) {

    public Oordeel {
        bewijs = bewijs == null ? List.of() : List.copyOf(bewijs);
    }

    /** Says what is missing: a judgement without evidence is an opinion. */
    void vereis(String veld, List<FieldError> fouten) {
        if (uitkomst != Uitkomst.ONBEKEND && bewijs.isEmpty()) {
            fouten.add(new FieldError(veld + ".bewijs", "noem waaruit het oordeel blijkt, of oordeel onbekend"));
        }
    }

    /** Unknown is a judgement too: it is shown as a gap, not as neutral. */
    @Schema(name = "Toetsuitkomst")
    public enum Uitkomst {
        POSITIEF,
        NEUTRAAL,
        NEGATIEF,
        ONBEKEND
    }
}
