package nl.zuidlimburg.knelpunten.prioriteit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** The frozen list of a year. */
public record PrioriteitenlijstView(
        UUID id,
        long versie,
        int jaar,
        Gewichten gewichten,
        List<PrioriteitRegel> regels,
        @Nullable String reden,
        Zichtbaarheid zichtbaarheid,
        Instant vastgesteldOp,
        Instant gewijzigdOp) {}
