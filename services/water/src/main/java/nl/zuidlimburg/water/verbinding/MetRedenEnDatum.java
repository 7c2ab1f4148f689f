package nl.zuidlimburg.water.verbinding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VerbindingReden")
record MetRedenEnDatum(
        @NotBlank @Size(max = 2000) String reden,

        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag.")
        LocalDate datum) {}
