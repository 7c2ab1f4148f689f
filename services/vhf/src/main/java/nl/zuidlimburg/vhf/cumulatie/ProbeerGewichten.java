package nl.zuidlimburg.vhf.cumulatie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.vhf.scenario.Domeingewicht;
import nl.zuidlimburg.vhf.scenario.Indicatorgewicht;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Weights to look at, without storing anything. What is not named counts once. */
@Schema(description = "Gewichten om mee te proberen; er wordt niets bewaard.")
public record ProbeerGewichten(
        @Nullable @Schema(description = "Een vastgestelde meting; zonder deze de laatste openbare nulmeting.")
        UUID meting,

        @Nullable @Schema(description = "Zonder niveau de wijken.")
        Niveau niveau,

        @Nullable Methode volgorde,

        @Nullable @Valid @Size(max = 5) List<@Valid Domeingewicht> domeinen,

        @Nullable @Valid @Size(max = 200) List<@Valid Indicatorgewicht> indicatoren) {}
