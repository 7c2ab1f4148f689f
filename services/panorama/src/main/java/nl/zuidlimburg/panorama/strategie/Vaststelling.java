package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body decided, as it is recorded. */
@Schema(name = "StrategieVaststelling")
public record Vaststelling(
        @Min(1) @Schema(description = "De versie waarover is besloten.")
        int nummer,

        @NotNull @Valid Orgaan orgaan,
        Besluit.@NotNull Uitkomst uitkomst,

        @Nullable @Schema(description = "Weggelaten: vandaag.")
        LocalDate datum,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "Wat is besloten, met een voorbehoud of de reden van een nee.")
        String besluit,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+") @Schema(description = "Waar het besluit staat.")
        String url) {

    Besluit als(Besluit.Soort soort, LocalDate dag) {
        return new Besluit(nummer, orgaan, soort, uitkomst, dag, besluit.strip(), url);
    }
}
