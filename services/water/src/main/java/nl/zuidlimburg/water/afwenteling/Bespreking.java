package nl.zuidlimburg.water.afwenteling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party said of it.
 *
 * @param vervallen whether what was passed on changed after this was said
 */
@Schema(name = "Bespreking")
public record Bespreking(String partij, boolean akkoord, String verslag, LocalDate datum, boolean vervallen) {

    Bespreking verval() {
        return new Bespreking(partij, akkoord, verslag, datum, true);
    }

    /** The request. */
    @Schema(name = "BespreekAfwenteling")
    record Verzoek(
            @NotNull
            @Pattern(regexp = Code.PATTERN)
            @Size(max = Code.MAX)
            @Schema(description = "Met wie; alleen het akkoord van de getroffen partij telt.")
            String partij,

            @NotNull Boolean akkoord,
            @NotBlank @Size(max = 3000) String verslag,

            @Nullable @Schema(description = "Zonder deze vandaag.")
            LocalDate datum) {}
}
