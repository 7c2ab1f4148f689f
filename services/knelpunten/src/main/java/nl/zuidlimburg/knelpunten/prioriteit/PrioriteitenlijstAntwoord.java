package nl.zuidlimburg.knelpunten.prioriteit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The frozen list, with what became of each line since. */
@Schema(description = "De bevroren lijst, met wat er sindsdien van elke regel werd.")
public record PrioriteitenlijstAntwoord(
        UUID id,
        long versie,
        int jaar,
        Gewichten gewichten,
        List<Regel> regels,
        @Nullable String reden,
        Zichtbaarheid zichtbaarheid,
        Instant vastgesteldOp,
        Instant gewijzigdOp,

        @Schema(description = "Of elke regel een uitkomst heeft.")
        boolean afgerond) {

    public record Regel(
            @JsonUnwrapped PrioriteitRegel regel,

            @Schema(description = "Status van nu; wat is samengevoegd toont die van het nieuwe knelpunt.")
            KnelpuntStatus status,

            @Nullable @Schema(description = "Aanwezig zodra het knelpunt een uitkomst heeft.")
            Einde uitkomst) {}

    public record Einde(KnelpuntStatus status, @Nullable LocalDate datum) {}
}
