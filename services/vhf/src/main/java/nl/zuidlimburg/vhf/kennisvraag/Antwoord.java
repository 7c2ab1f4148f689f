package nl.zuidlimburg.vhf.kennisvraag;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone answered; by organisation, not by name. */
@Schema(name = "KennisvraagAntwoord")
public record Antwoord(
        String antwoord, @Nullable UUID les, @Nullable String organisatie, Instant gegevenOp) {}
