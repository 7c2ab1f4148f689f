package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What is recorded of a claim on space. */
@Schema(name = "RuimteclaimGegevens")
public record RuimteclaimGegevens(
        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 5000) String omschrijving,

        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) @Schema(examples = "wonen")
        String sector,

        @Nullable @Size(max = 200) @Schema(description = "De opgave die om de ruimte vraagt.")
        String opgave,

        @Nullable
        @Valid
        @Schema(
                description =
                        "Hoeveel; ontbreekt alleen waar de getekende plaats zelf de omvang is, of niemand haar kent.")
        Hectares hectares,

        @NotNull Hardheid hardheid,

        @Nullable @Size(max = 2000) @Schema(description = "Verplicht waar de hardheid onbekend is.")
        String hardheidReden,

        @NotNull
        @Min(2030)
        @Max(2050)
        @Schema(description = "2030, 2040 of 2050: vanaf dan is de ruimte nodig.", examples = "2030")
        Integer horizon,

        @Nullable @Min(2031) @Max(2200) @Schema(description = "Tot dit jaar; ontbreekt waar er geen eind aan is.")
        Integer tot,

        @NotNull Plaats plaats,
        @Nullable @Valid Geometrie geometrie,
        @Nullable @Size(max = 200) String programma,
        @Nullable @Size(max = 500) String document,

        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Waarvoor de ruimte is.", examples = "waterberging")
        String functie,

        @Size(max = 30) @Schema(description = "Functies die op dezelfde plek kunnen.")
        List<@NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> combineerbaar,

        @Size(max = 50) List<@Valid @NotNull Invloed> invloeden,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public RuimteclaimGegevens {
        plaats = plaats == null && geometrie == null ? Plaats.GEEN : plaats;
        combineerbaar = combineerbaar == null
                ? List.of()
                : combineerbaar.stream().distinct().sorted().toList();
        invloeden = invloeden == null ? List.of() : List.copyOf(invloeden);
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    RuimteclaimGegevens met(@Nullable Geometrie andere) {
        return new RuimteclaimGegevens(
                naam,
                omschrijving,
                sector,
                opgave,
                hectares,
                hardheid,
                hardheidReden,
                horizon,
                tot,
                plaats,
                andere,
                programma,
                document,
                functie,
                combineerbaar,
                invloeden,
                bronnen);
    }

    /** In metres; null without a place. */
    @Nullable
    Geometry vorm() {
        return geometrie == null ? null : Vorm.bewaard(geometrie).inMeters();
    }

    Tijdvak tijdvak() {
        return new Tijdvak(horizon, tot);
    }

    /** What must hold of a claim that people record. */
    void vereis() {
        var fouten = new ArrayList<FieldError>();
        if (hectares != null && hectares.maximum() < hectares.minimum()) {
            fouten.add(new FieldError("hectares.maximum", "is kleiner dan het minimum"));
        }
        if (hardheid == Hardheid.ONBEKEND && (hardheidReden == null || hardheidReden.isBlank())) {
            fouten.add(new FieldError("hardheidReden", "zeg waarom de hardheid onbekend is"));
        }
        if (horizon % 10 != 0) {
            fouten.add(new FieldError("horizon", "is 2030, 2040 of 2050"));
        }
        if (tot != null && tot <= horizon) {
            fouten.add(new FieldError("tot", "ligt niet na de horizon"));
        }
        if ((plaats == Plaats.GEEN) != (geometrie == null)) {
            fouten.add(new FieldError("plaats", "past niet bij de geometrie: zonder geometrie is zij geen"));
        }
        var vorm = vorm();
        if (hectares == null && (plaats != Plaats.VAST || vorm == null || vorm.getDimension() < 2)) {
            fouten.add(
                    new FieldError("hectares", "is verplicht waar geen vaste plaats met een oppervlakte is getekend"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }
}
