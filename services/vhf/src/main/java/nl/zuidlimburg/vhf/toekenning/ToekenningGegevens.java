package nl.zuidlimburg.vhf.toekenning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an award. The three figures are what the register keeps to, null where no source says; what each source
 * says is in {@code beweringen}.
 */
public record ToekenningGegevens(
        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) @Schema(examples = "vhf21-heerlen")
        String code,

        @NotBlank @Size(max = 300) String naam,

        @Schema(description = "Zonder deze een toekenning.") Toekenningsoort soort,

        @NotNull @Min(2020) @Max(2100) @Schema(examples = "2021")
        Integer tranche,

        @Nullable @Valid OnnauwkeurigeDatum toegekendOp,
        @NotBlank @Size(max = 300) String aanvrager,
        @Size(max = 50) List<@NotNull @Pattern(regexp = CbsCode.GEMEENTE) String> gemeenten,
        @Size(max = 200) List<@NotNull @Pattern(regexp = CbsCode.WIJK) String> wijken,

        @Nullable @Size(max = 1000) @Schema(description = "De gebieden in de woorden van de bron.")
        String gebiedenGenoemd,

        @Nullable @Min(0) @Max(Bewering.MEEST) Long rijksbijdrageInCenten,
        @Nullable @Min(0) @Max(Bewering.MEEST) Long cofinancieringInCenten,
        @Nullable @Min(0) @Max(1_000_000) Integer woningen,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> partners,
        @Size(max = 100) List<@Valid @NotNull Begrotingspost> begroting,
        @Size(max = 100) List<@Valid @NotNull Bewering> beweringen,
        @Nullable @Size(max = 2000) String opmerking) {

    public ToekenningGegevens {
        soort = Objects.requireNonNullElse(soort, Toekenningsoort.TOEKENNING);
        gemeenten =
                gemeenten == null ? List.of() : gemeenten.stream().distinct().toList();
        wijken = wijken == null ? List.of() : wijken.stream().distinct().toList();
        partners = Objects.requireNonNullElse(partners, List.of());
        begroting = Objects.requireNonNullElse(begroting, List.of());
        beweringen = Objects.requireNonNullElse(beweringen, List.of());
    }

    ToekenningGegevens met(List<Bewering> nieuw) {
        return new ToekenningGegevens(
                code,
                naam,
                soort,
                tranche,
                toegekendOp,
                aanvrager,
                gemeenten,
                wijken,
                gebiedenGenoemd,
                rijksbijdrageInCenten,
                cofinancieringInCenten,
                woningen,
                partners,
                begroting,
                nieuw,
                opmerking);
    }
}
