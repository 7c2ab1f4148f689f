package nl.zuidlimburg.water.landbouw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a landbouwspoor. It has no place for a person or a farm. */
@Schema(name = "LandbouwspoorGegevens")
public record LandbouwspoorGegevens(
        @NotBlank @Size(max = 200) String naam,

        @NotBlank @Size(max = 200) @Schema(description = "Het gebied in woorden; nooit een adres.")
        String gebied,

        @Size(max = 40) @Schema(description = "Codes van stroomgebieden.")
        List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> stroomgebieden,

        @Size(max = 30) @Schema(description = "De programma's waar het naast loopt.")
        List<@NotNull UUID> programmas,

        @Nullable @Size(max = 2000) @Schema(description = "Wat de NOVI-aanpak erin doet.")
        String noviInzet,

        @Nullable @Size(max = 2000) @Schema(description = "Waarmee de landbouw hier kan verdienen.")
        String verdienmodel,

        @NotNull @Valid Eisen eisen,

        @Nullable
        @Min(0)
        @Max(1_000_000)
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "In hectare; onderdrukt onder vijf bedrijven.")
        BigDecimal hectaren,

        @Nullable @Min(0) @Max(100_000) @Schema(description = "Aantal bedrijven in gesprek; onderdrukt onder vijf.")
        Integer bedrijvenInGesprek,

        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    /** Below this number a total could be one farm's. */
    static final int DREMPEL = 5;

    public LandbouwspoorGegevens {
        stroomgebieden = stroomgebieden == null
                ? List.of()
                : stroomgebieden.stream().distinct().toList();
        programmas =
                programmas == null ? List.of() : programmas.stream().distinct().toList();
        bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
    }

    boolean isOnderdrukt() {
        return bedrijvenInGesprek != null && bedrijvenInGesprek < DREMPEL
                || bedrijvenInGesprek == null && hectaren != null;
    }

    /** What may be shown, to anyone: the hectares of four farms say as much as their number. */
    LandbouwspoorGegevens toonbaar() {
        return isOnderdrukt()
                ? new LandbouwspoorGegevens(
                        naam, gebied, stroomgebieden, programmas, noviInzet, verdienmodel, eisen, null, null, bronnen)
                : this;
    }

    /** The same, beside these programmes. */
    public LandbouwspoorGegevens naast(List<UUID> andere) {
        return new LandbouwspoorGegevens(
                naam,
                gebied,
                stroomgebieden,
                andere,
                noviInzet,
                verdienmodel,
                eisen,
                hectaren,
                bedrijvenInGesprek,
                bronnen);
    }

    /** The demands that the land makes on farming. */
    @Schema(name = "Landbouweisen")
    public record Eisen(
            @NotNull Oordeel bodem,
            @NotNull Oordeel water,
            @NotNull Oordeel landschap,
            @NotNull Oordeel natuur,
            @Nullable @Size(max = 2000) String toelichting) {}

    /** Unknown is not the same as not met. */
    @Schema(name = "Landbouwoordeel")
    public enum Oordeel {
        VOLDOET,
        VOLDOET_NIET,
        ONBEKEND
    }
}
