package nl.zuidlimburg.vhf.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figure is for the whole of the Netherlands. */
@Schema(name = "Referentiewaarde", description = "De waarde voor heel Nederland in een jaar.")
public record Referentiewaarde(
        @NotNull @Min(1990) @Max(2200) Integer jaar,
        @NotNull BigDecimal waarde,
        @NotBlank @Size(max = 500) String bron) {}
