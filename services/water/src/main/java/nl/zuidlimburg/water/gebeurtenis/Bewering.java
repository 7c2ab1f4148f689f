package nl.zuidlimburg.water.gebeurtenis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.value.Schatting;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one source says of one quantity. */
@Schema(name = "WaterBewering")
public record Bewering(
        @NotNull
        @Pattern(regexp = Code.PATTERN)
        @Size(max = Code.MAX)
        @Schema(description = "Waar het getal over gaat.", examples = "schade")
        String grootheid,

        @NotNull @Valid Schatting schatting,
        Bron.@NotNull Verificatie verificatie,
        @Nullable @Size(max = 1000) String toelichting) {

    String leesbaar() {
        return grootheid + ": " + schatting.leesbaar() + " (" + schatting.bron() + ")";
    }
}
