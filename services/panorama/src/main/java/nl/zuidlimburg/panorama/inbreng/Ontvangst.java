package nl.zuidlimburg.panorama.inbreng;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person gets who gave it: the key to follow it by, told once. */
@Schema(name = "Inbrengontvangst")
record Ontvangst(
        UUID id,

        @Schema(description = "Hiermee is te volgen wat er met de inbreng gebeurt; wordt maar een keer gegeven.")
        String volgkenmerk,

        Inbrengstatus status) {}
