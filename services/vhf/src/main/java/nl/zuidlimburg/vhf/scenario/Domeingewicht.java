package nl.zuidlimburg.vhf.scenario;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How heavily a domain counts beside the others: 1 is ordinary, 2 twice, 0 not at all. */
@Schema(description = "Hoe zwaar een domein telt: 1 is gewoon, 2 dubbel, 0 niet.")
public record Domeingewicht(
        @NotNull Domein domein,
        @NotNull @DecimalMin("0") @DecimalMax("10") BigDecimal gewicht) {}
