package nl.zuidlimburg.water.maatregel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a measure. */
@Schema(name = "MaatregelGegevens")
public record MaatregelGegevens(
        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 5000) String omschrijving,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Code van het stroomgebied.", examples = "geul")
        String stroomgebied,

        @Nullable @Size(max = 200) @Schema(description = "Het gebied in woorden.", examples = "Bunde")
        String gebied,

        @Nullable @Valid Geometrie geometrie,

        @Nullable @Schema(description = "Of de plaats een benadering is.")
        Boolean indicatief,

        @NotNull @Size(min = 1, max = 4) List<@NotNull Maatregelsoort> soorten,
        @Nullable Laag laag,

        @Nullable @Schema(description = "Beter terugbouwen, of herstellen zoals het was.")
        Aanpak aanpak,

        @Nullable @Schema(description = "Het programma waar zij bij hoort.")
        UUID programma,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Code van de organisatie die trekt.", examples = "waterschap-limburg")
        String trekker,

        @Size(max = 30) List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> partners,
        @Size(max = 30) List<@Valid @NotNull Financier> financiers,
        @Nullable @Valid Planning planning,
        @Size(max = 30) List<@Valid @NotNull Risico> risicos,
        @Size(max = 30) List<@Valid @NotNull Effect> effecten,
        @Nullable @Valid WaterLeidend waterLeidend,
        @Size(max = 20) List<@Valid @NotNull Alternatief> alternatieven,

        @Nullable @Size(max = 2000) @Schema(description = "Wat de NOVI eraan toevoegt.")
        String bijdrageNovi,

        @Nullable @Size(max = 2000) @Schema(description = "Hoek van de driehoek: het ontwerp.")
        String ontwerp,

        @Nullable @Size(max = 2000) @Schema(description = "Hoek van de driehoek: land- en bodemgebruik.")
        String landEnBodemgebruik,

        @Nullable @Size(max = 2000) @Schema(description = "Hoek van de driehoek: de watermaatregel.")
        String watermaatregel,

        @Nullable @Size(max = 500) @Schema(description = "Wat de bron over de stand zegt.")
        String standVolgensBron,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    /** Better than it was, or as it was. */
    @Schema(name = "Maatregelaanpak")
    public enum Aanpak {
        BUILD_BACK_BETTER,
        HERSTEL
    }

    public MaatregelGegevens {
        soorten = soorten == null ? List.of() : soorten.stream().distinct().toList();
        partners = partners == null ? List.of() : partners.stream().distinct().toList();
        financiers = Objects.requireNonNullElse(financiers, List.of());
        risicos = Objects.requireNonNullElse(risicos, List.of());
        effecten = Objects.requireNonNullElse(effecten, List.of());
        alternatieven = Objects.requireNonNullElse(alternatieven, List.of());
        bronnen = Objects.requireNonNullElse(bronnen, List.of());
    }

    MaatregelGegevens met(@Nullable Geometrie andere) {
        return new MaatregelGegevens(
                naam,
                omschrijving,
                stroomgebied,
                gebied,
                andere,
                indicatief,
                soorten,
                laag,
                aanpak,
                programma,
                trekker,
                partners,
                financiers,
                planning,
                risicos,
                effecten,
                waterLeidend,
                alternatieven,
                bijdrageNovi,
                ontwerp,
                landEnBodemgebruik,
                watermaatregel,
                standVolgensBron,
                bronnen);
    }

    MaatregelGegevens met(List<Financier> betalers) {
        return new MaatregelGegevens(
                naam,
                omschrijving,
                stroomgebied,
                gebied,
                geometrie,
                indicatief,
                soorten,
                laag,
                aanpak,
                programma,
                trekker,
                partners,
                betalers,
                planning,
                risicos,
                effecten,
                waterLeidend,
                alternatieven,
                bijdrageNovi,
                ontwerp,
                landEnBodemgebruik,
                watermaatregel,
                standVolgensBron,
                bronnen);
    }

    long financieringInCenten() {
        return financiers.stream().mapToLong(Financier::bedragInCenten).sum();
    }
}
