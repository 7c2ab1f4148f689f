package nl.zuidlimburg.knelpunten.wet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in which to recognise references. */
@Schema(name = "HerkenTekst")
record HerkenTekst(
        @Schema(examples = {"jci1.3:c:BWBR0037885&artikel=5.1", "BWBR0037885", "32008L0098"})
        @NotNull
        @Size(max = 20_000)
        String tekst,

        @Schema(description = "De tekst is een verhaal, waarin niets hoeft te staan.") @Nullable
        Boolean vrijeTekst) {}
