package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom it is put, on which rung, and why. */
public record Escaleer(
        @NotNull Trede trede,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Organisatie of functie; geen naam van een persoon.",
                examples = "Provincie Limburg, gedeputeerde mobiliteit")
        String geadresseerde,

        @NotBlank @Size(max = 2000) String reden,

        @Nullable @Size(max = 2000) @Schema(description = "Waarom een trede wordt overgeslagen; dan verplicht.")
        String redenOverslaan,

        @Nullable @Schema(description = "Zonder deze vandaag.")
        LocalDate datum) {}
