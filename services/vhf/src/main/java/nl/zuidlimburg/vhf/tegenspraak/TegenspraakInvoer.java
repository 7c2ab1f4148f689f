package nl.zuidlimburg.vhf.tegenspraak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said against a score. */
@Schema(name = "TegenspraakInvoer")
public record TegenspraakInvoer(
        @NotBlank @Size(max = 20) @Schema(examples = "WK091731")
        String gebied,

        @Nullable @Schema(description = "Zonder domein gaat het over de hele score.")
        Domein domein,

        @NotNull Strekking strekking,
        @NotBlank @Size(max = 5000) String tekst,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Wie dit weet: een organisatie of rol, geen naam van een persoon.",
                examples = "Wijkteam Vrieheide")
        String door,

        @Nullable @Size(max = 1000) String bron,
        @NotNull @Valid OnnauwkeurigeDatum datum,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "Waarom het wordt vastgelegd of gewijzigd; komt in de historie.")
        String reden) {}
