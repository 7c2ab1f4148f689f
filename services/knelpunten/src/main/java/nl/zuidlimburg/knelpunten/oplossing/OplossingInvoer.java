package nl.zuidlimburg.knelpunten.oplossing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Schatting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people say of an oplossing. */
@Schema(description = "De velden van een oplossing.")
public record OplossingInvoer(
        @NotBlank @Size(max = 200) @Schema(examples = "Gezamenlijk model dat abstraheert van de landsgrens")
        String titel,

        @NotBlank @Size(max = 10000) String omschrijving,
        @NotNull Soort soort,

        @Nullable @Size(max = 200) @Schema(description = "Wie beslist: code van een organisatie, of in woorden.")
        String beslisser,

        @NotNull Stadium stadium,
        @Nullable @Size(max = 20) List<@Valid @NotNull Schatting> kosten,
        @Nullable Boolean repliceerbaar,
        @Nullable @Size(max = 2000) String repliceerbaarToelichting,

        @NotEmpty @Size(max = 100) @Schema(description = "Kenmerken van de knelpunten die het wegneemt.")
        List<@NotNull UUID> knelpunten,

        @Nullable @Size(max = 100) @Schema(description = "Knelpunten waarop het ook toepasbaar kan zijn.")
        List<@NotNull UUID> ookToepasbaarOp,

        @Nullable @Size(max = 20) List<@Valid @NotNull Bron> bronnen,

        @Nullable @Schema(description = "Voor wie; zonder deze intern. Alleen bij het vastleggen.")
        Zichtbaarheid zichtbaarheid,

        @Nullable @Size(max = 2000) String reden) {

    /** All knelpunten that it names. */
    List<UUID> genoemd() {
        return Stream.concat(knelpunten.stream(), ookToepasbaarOp == null ? Stream.of() : ookToepasbaarOp.stream())
                .toList();
    }
}
