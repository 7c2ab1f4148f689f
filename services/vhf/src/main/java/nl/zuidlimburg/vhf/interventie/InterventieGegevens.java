package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an interventie. */
public record InterventieGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 10_000) String omschrijving,

        @NotNull
        @Min(1)
        @Max(3)
        @Schema(
                description =
                        "1: fysieke leefomgeving; 2: fysiek gekoppeld aan sociaal en gezondheid; 3: barrières wegnemen.")
        Integer spoor,

        @NotNull @Pattern(regexp = CbsCode.WIJK) @Schema(examples = "WK091720")
        String wijk,

        @NotNull Kant kant,
        @NotNull Thema thema,

        @Size(max = 14) @Schema(description = "Waar zij ook op werkt, ook aan de andere kant van de matrix.")
        List<@NotNull Thema> ookThemas,

        @Nullable @Size(max = 300) @Schema(description = "De sectorale aanpak die zij ondersteunt.")
        String sectoraleAanpak,

        @Nullable @Valid Omvang omvang,
        @Size(max = 20) List<@Valid @NotNull Financiering> financiering,

        @NotBlank @Size(max = 200) @Schema(description = "Code van een organisatie, of in woorden.")
        String trekker,

        @Nullable @Valid OnnauwkeurigeDatum begin,
        @Nullable @Valid OnnauwkeurigeDatum einde,
        @NotNull @Valid EffectOpJeugd effectOpJeugd,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public InterventieGegevens {
        ookThemas =
                ookThemas == null ? List.of() : ookThemas.stream().distinct().toList();
        financiering = Objects.requireNonNullElse(financiering, List.of());
        bronnen = Objects.requireNonNullElse(bronnen, List.of());
    }

    List<UUID> toekenningen() {
        return financiering.stream()
                .map(Financiering::toekenning)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same, paid for by these. */
    public InterventieGegevens met(List<Financiering> betaald) {
        return new InterventieGegevens(
                titel,
                omschrijving,
                spoor,
                wijk,
                kant,
                thema,
                ookThemas,
                sectoraleAanpak,
                omvang,
                betaald,
                trekker,
                begin,
                einde,
                effectOpJeugd,
                bronnen);
    }
}
