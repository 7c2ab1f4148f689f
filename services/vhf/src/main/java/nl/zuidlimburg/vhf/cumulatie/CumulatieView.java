package nl.zuidlimburg.vhf.cumulatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computed result as we show and publish it; the explanation of each area has its own place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Cumulatie")
public record CumulatieView(
        UUID id,
        long versie,
        String naam,
        UUID scenario,
        String scenarioCode,

        @Schema(description = "De versie van het scenario op dat moment.")
        long scenarioVersie,

        UUID meting,
        long metingVersie,
        Weegschema gewichten,

        @Schema(
                description =
                        "De gebieden met een score, per niveau op plaats volgens de exponentiele methode. Niet in lijsten.")
        @Nullable
        List<Plaats> rangorde,

        @Schema(description = "Nummer van de rekenwijze; een ander nummer is een andere berekening.")
        int rekenwijze,

        @Schema(description = "SHA-256 over het hele resultaat met uitleg: gelijk bij dezelfde cijfers en gewichten.")
        String vingerafdruk,

        @Nullable String reden,
        Zichtbaarheid zichtbaarheid,
        Instant berekendOp,
        Instant gewijzigdOp) {

    /** As in lists, where the orders would weigh more than everything else. */
    CumulatieView zonderRangorde() {
        return new CumulatieView(
                id,
                versie,
                naam,
                scenario,
                scenarioCode,
                scenarioVersie,
                meting,
                metingVersie,
                gewichten,
                null,
                rekenwijze,
                vingerafdruk,
                reden,
                zichtbaarheid,
                berekendOp,
                gewijzigdOp);
    }
}
