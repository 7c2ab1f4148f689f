package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fixes the working text as the next version. */
@Schema(name = "LegStrategieversieVast")
public record LegVersieVast(
        @NotBlank @Size(max = 2000) @Schema(description = "Waarom deze versie er is, of wat er is veranderd.")
        String reden,

        @Nullable @Schema(description = "Weggelaten: vandaag.")
        LocalDate datum) {}
