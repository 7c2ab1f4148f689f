package nl.zuidlimburg.vhf.gesprek;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record KomAfspraakNa(
        @Nullable @Schema(description = "Sinds wanneer; zonder deze vandaag.")
        LocalDate datum) {}
