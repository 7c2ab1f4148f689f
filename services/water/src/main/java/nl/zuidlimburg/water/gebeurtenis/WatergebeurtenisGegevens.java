package nl.zuidlimburg.water.gebeurtenis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a flood, a drought or another event of water. */
@Schema(name = "WatergebeurtenisGegevens")
public record WatergebeurtenisGegevens(
        @NotBlank @Size(max = 200) String naam,
        @NotNull Soort soort,
        @NotNull @Valid OnnauwkeurigeDatum periode,
        @Nullable @Size(max = 4000) String omschrijving,

        @Size(max = 100) @Schema(description = "Codes van stroomgebieden.")
        List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> stroomgebieden,

        @Size(max = 4) List<@NotNull Land> landen,
        @Size(max = 100) List<@Valid @NotNull Waarneming> waarnemingen,

        @Size(max = 100) @Schema(description = "Wat bronnen als getal noemen, naast elkaar.")
        List<@Valid @NotNull Bewering> schattingen) {

    public WatergebeurtenisGegevens {
        stroomgebieden = stroomgebieden == null
                ? List.of()
                : stroomgebieden.stream().distinct().toList();
        landen = landen == null ? List.of() : landen.stream().distinct().toList();
        waarnemingen = waarnemingen == null ? List.of() : List.copyOf(waarnemingen);
        schattingen = schattingen == null ? List.of() : List.copyOf(schattingen);
    }

    /** Something that was seen, and who says so. */
    @Schema(name = "Waterwaarneming")
    public record Waarneming(
            @NotBlank @Size(max = 1000) String feit,
            @NotNull @Valid Bron bron) {}

    @Schema(name = "Watergebeurtenissoort")
    public enum Soort {
        WATEROVERLAST,
        DROOGTE,
        WATERVERVUILING
    }

    WatergebeurtenisGegevens metSchattingen(List<Bewering> nieuw) {
        return new WatergebeurtenisGegevens(
                naam, soort, periode, omschrijving, stroomgebieden, landen, waarnemingen, nieuw);
    }
}
