package nl.zuidlimburg.vhf.scenario;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How heavily an indicator counts within its domain: 1 is ordinary, 2 twice, 0 not at all. */
@Schema(description = "Hoe zwaar een indicator telt binnen haar domein: 1 is gewoon, 2 dubbel, 0 niet.")
public record Indicatorgewicht(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String indicator,

        @NotNull @DecimalMin("0") @DecimalMax("10") BigDecimal gewicht) {}
