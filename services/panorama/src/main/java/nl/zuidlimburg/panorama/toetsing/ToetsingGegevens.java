package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a judgement. */
@Schema(name = "ToetsingGegevens")
public record ToetsingGegevens(
        @NotNull @Valid Onderwerp onderwerp,

        @NotNull @Valid @Schema(description = "Combinaties van functies gaan voor enkelvoudige functies.")
        Oordeel combineren,

        @NotNull @Valid @Schema(description = "Kenmerken en identiteit van een gebied staan centraal.")
        Oordeel identiteitCentraal,

        @NotNull @Valid @Schema(description = "Afwentelen wordt voorkomen.")
        NietAfwentelen nietAfwentelen,

        @Nullable @Valid @Schema(description = "Vanuit de buren over de grens gezien.")
        Oordeel grens,

        @Size(max = 20) List<@Valid @NotNull Povi> povi,
        @Size(max = 50) List<@Valid @NotNull GeraakteWaarde> waarden,

        @NotBlank @Size(max = 200) @Schema(description = "Een groep of organisatie, nooit een persoon.")
        String getoetstDoor,

        @Nullable LocalDate getoetstOp) {

    public ToetsingGegevens {
        povi = povi == null ? List.of() : List.copyOf(povi);
        waarden = waarden == null ? List.of() : List.copyOf(waarden);
    }

    void vereis() {
        var fouten = new ArrayList<FieldError>();
        combineren.vereis("combineren", fouten);
        identiteitCentraal.vereis("identiteitCentraal", fouten);
        nietAfwentelen.vereis(fouten);
        if (grens != null) {
            grens.vereis("grens", fouten);
        }
        for (int i = 0; i < povi.size(); i++) {
            povi.get(i).oordeel().vereis("povi[" + i + "].oordeel", fouten);
        }
        if (waarden.stream().map(GeraakteWaarde::waarde).distinct().count() < waarden.size()) {
            fouten.add(new FieldError("waarden", "een waarde komt twee keer voor"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    ToetsingGegevens met(List<GeraakteWaarde> andere) {
        return new ToetsingGegevens(
                onderwerp,
                combineren,
                identiteitCentraal,
                nietAfwentelen,
                grens,
                povi,
                andere,
                getoetstDoor,
                getoetstOp);
    }
}
