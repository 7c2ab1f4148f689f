package nl.zuidlimburg.vhf.barriere;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An outcome: why, and since when. */
@Schema(name = "BarriereUitkomst")
record MetDatum(
        @NotBlank @Size(max = 2000) String reden,

        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag.")
        LocalDate datum) {}
