package nl.zuidlimburg.panorama.inbreng;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reaction; only the team sees those that were not placed. */
@Schema(name = "Inbrengreactie")
record Reactie(
        UUID id,
        String tekst,
        Taal taal,
        Inbrengstatus status,
        @Nullable String reden,
        Instant op) {}
