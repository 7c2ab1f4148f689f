package nl.zuidlimburg.agenda.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/** A figure of broad welfare as its sources give it; nothing is recomputed here. */
public record WelvaartsindicatorGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotBlank @Size(max = 100) String eenheid,
        @Nullable @Size(max = 200) String dimensie,

        @Nullable @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String monitoringbron,

        @NotNull @Size(max = 200) List<@NotNull @Valid Indicatorwaarde> waarden,
        @NotNull @Valid Bron bron)
        implements RegisterData {}
