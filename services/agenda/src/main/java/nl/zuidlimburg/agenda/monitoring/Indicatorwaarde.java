package nl.zuidlimburg.agenda.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** What one source says of one area and period. */
public record Indicatorwaarde(
        @NotBlank @Size(max = 200) String gebied,
        @NotNull @Valid OnnauwkeurigeDatum periode,
        @NotNull BigDecimal waarde,
        @NotNull @Valid Bron bron) {}
