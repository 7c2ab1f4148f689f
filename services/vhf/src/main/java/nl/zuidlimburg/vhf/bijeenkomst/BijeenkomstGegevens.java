package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who comes together, when, where and what for. */
public record BijeenkomstGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotNull Bijeenkomstsoort soort,
        @NotNull Doel doel,
        @NotNull LocalDate datum,
        @NotBlank @Size(max = 200) String plaats,

        @Size(max = 50) @Schema(description = "De haltes van een tour, alleen in gebieden met geld uit het fonds.")
        List<@Valid @NotNull Halte> haltes,

        @Size(max = 100) @Schema(description = "Wie zijn uitgenodigd, als organisatie of rol.")
        List<@NotBlank @Size(max = 200) String> genodigden,

        @Nullable @Size(max = 4000) String toelichting) {

    public BijeenkomstGegevens {
        haltes = Objects.requireNonNullElse(haltes, List.of());
        genodigden = Objects.requireNonNullElse(genodigden, List.of());
    }
}
