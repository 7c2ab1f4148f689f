package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a measure.
 *
 * @param vorigeFase where it goes on when the blockade goes
 */
@Schema(name = "Blokkade")
public record Blokkade(
        Oorzaak oorzaak,
        String toelichting,
        @Nullable UUID knelpunt,
        @Nullable String knelpuntNummer,

        @Schema(description = "De status van het knelpunt, zoals het register die noemt.") @Nullable
        String knelpuntStatus,

        LocalDate sinds,
        Fase vorigeFase) {

    Blokkade volgens(UUID id, @Nullable String nummer, @Nullable String status) {
        return new Blokkade(oorzaak, toelichting, id, nummer, status, sinds, vorigeFase);
    }

    /** Why it cannot go on; a legal cause without a knelpunt becomes a draft in the register. */
    @Schema(name = "Blokkadeoorzaak")
    public enum Oorzaak {
        WETTELIJK,
        FINANCIEEL,
        GROND,
        CAPACITEIT,
        DRAAGVLAK,
        ANDERS
    }

    /** The request. */
    @Schema(name = "BlokkeerMaatregel")
    record Verzoek(
            @NotNull Oorzaak oorzaak,
            @NotBlank @Size(max = 5000) String toelichting,

            @Nullable @Schema(description = "Het knelpunt in het register; de maatregel volgt het dan.")
            UUID knelpunt) {}
}
