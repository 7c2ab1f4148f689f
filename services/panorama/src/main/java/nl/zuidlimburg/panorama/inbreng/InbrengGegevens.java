package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said, by what kind of stakeholder, where and when; never by whom. */
@Schema(name = "InbrengGegevens")
public record InbrengGegevens(
        @NotBlank @Size(max = 5000) String tekst,
        @NotNull Taal taal,

        @Size(max = 14) @Schema(description = "Codes uit de codelijst themas.")
        List<@NotNull @Size(max = 60) String> themas,

        @Size(max = 20) @Schema(description = "Codes van de opgaven van de agenda.")
        List<@NotNull @Size(max = 100) String> opgaven,

        @NotNull Belanghebbende soort,
        @NotNull Kanaal kanaal,
        @Nullable @Valid OnnauwkeurigeDatum datum,

        @Nullable @Pattern(regexp = "GM[0-9]{4}") @Schema(description = "De gemeente waar het over gaat.")
        String gemeente,

        @Nullable @Valid Geometrie geometrie,
        @Nullable UUID ronde) {

    static final String WEG = "Deze inbreng is op verzoek verwijderd.";

    public InbrengGegevens {
        themas = themas == null ? List.of() : List.copyOf(themas);
        opgaven = opgaven == null ? List.of() : List.copyOf(opgaven);
    }

    InbrengGegevens met(@Nullable Geometrie andere) {
        return new InbrengGegevens(tekst, taal, themas, opgaven, soort, kanaal, datum, gemeente, andere, ronde);
    }

    InbrengGegevens zonderInhoud() {
        return new InbrengGegevens(WEG, Taal.NL, themas, opgaven, soort, kanaal, datum, null, null, ronde);
    }
}
