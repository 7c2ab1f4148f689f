package nl.zuidlimburg.vhf.interventie;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record StartInterventie(
        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag.")
        LocalDate datum) {}
