package nl.zuidlimburg.water.afwenteling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one measure does in one other basin. */
@Schema(name = "AfwentelingGegevens")
public record AfwentelingGegevens(
        @NotNull UUID maatregel,
        @NotNull Richting richting,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(
                description =
                        "Code van het stroomgebied waar het effect optreedt; dat van de maatregel, of een dat er langs het water mee verbonden is.")
        String stroomgebied,

        @NotNull Aard aard,
        @NotNull Gevolg effect,
        @NotBlank @Size(max = 3000) String toelichting,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "De partij die het treft, ook een Belgische of Duitse.")
        String partij,

        @Nullable @Valid Bron bron) {

    /** Along the water from the measure. */
    @Schema(name = "Afwentelingsrichting")
    public enum Richting {
        BOVENSTROOMS,
        BENEDENSTROOMS
    }

    /** What of the water changes. */
    @Schema(name = "Afwentelingsaard")
    public enum Aard {
        PIEK,
        VOLUME,
        LAAGWATER,
        KWALITEIT
    }

    /** For better or for worse. */
    @Schema(name = "Afwentelingseffect")
    public enum Gevolg {
        VERBETERT,
        NEUTRAAL,
        VERSLECHTERT,
        ONBEKEND
    }

    /** Whether what was agreed on the other is agreed on this one too. */
    boolean raaktHetzelfde(AfwentelingGegevens ander) {
        return richting == ander.richting
                && stroomgebied.equals(ander.stroomgebied)
                && aard == ander.aard
                && effect == ander.effect
                && partij.equals(ander.partij);
    }
}
