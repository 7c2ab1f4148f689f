package nl.zuidlimburg.water.maatregel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as we show and publish it. */
@Schema(name = "Maatregel")
public record MaatregelView(
        UUID id,
        long versie,
        String urn,

        @Schema(description = "Zoals mensen haar noemen.", examples = "MR-2026-0007")
        String nummer,

        @JsonUnwrapped MaatregelGegevens gegevens,

        @Schema(description = "Of de geometrie hier is vereenvoudigd; de volledige staat onder /geometrie.")
        boolean vereenvoudigd,

        Fase fase,

        @Schema(description = "Sinds wanneer zij in deze fase is.")
        LocalDate faseSinds,

        @Nullable String faseReden,
        @Nullable Blokkade blokkade,

        @Schema(description = "De som van alle financiers.") long financieringInCenten,

        @Schema(description = "Kans maal gevolg van het zwaarste risico; ontbreekt zonder risico's.") @Nullable
        Integer hoogsteRisico,

        Driehoek driehoek,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {

    MaatregelView met(MaatregelGegevens andere) {
        return new MaatregelView(
                id,
                versie,
                urn,
                nummer,
                andere,
                vereenvoudigd,
                fase,
                faseSinds,
                faseReden,
                blokkade,
                financieringInCenten,
                hoogsteRisico,
                driehoek,
                zichtbaarheid,
                eigenaar,
                aangemaaktOp,
                gewijzigdOp);
    }
}
