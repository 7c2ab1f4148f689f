package nl.zuidlimburg.knelpunten.prioriteit;

import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.knelpunten.knelpunt.Prioriteit;
import org.jspecify.annotations.Nullable;

/** A line of the frozen list, as it was on the day it was made. */
public record PrioriteitRegel(
        int rang,
        UUID knelpunt,
        String nummer,
        String titel,
        @Nullable Prioriteit prioriteit,
        double score,
        KnelpuntStatus statusBijVaststelling,
        @Nullable Integer overgenomenUit) {}
