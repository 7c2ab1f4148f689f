package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RondGesprekAf(
        @Nullable @Schema(description = "Wanneer het werd gevoerd; zonder deze vandaag.")
        LocalDate datum,

        @NotBlank @Size(max = 4000) String samenvatting) {}
