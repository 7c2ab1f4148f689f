package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the knelpunten that went up in this one. */
public record Afkomst(
        UUID id,
        String nummer,
        String titel,
        String melder,
        @Nullable Instant gemeldOp) {}
