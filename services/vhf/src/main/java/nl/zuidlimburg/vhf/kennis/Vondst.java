package nl.zuidlimburg.vhf.kennis;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found: what it is, and the words around what was looked for. */
@Schema(name = "KennisVondst")
record Vondst(
        Kennissoort soort,
        UUID id,
        String titel,

        @Schema(description = "Het stuk tekst waarin het gevonden staat; de gevonden woorden tussen « en ».")
        String fragment) {}
