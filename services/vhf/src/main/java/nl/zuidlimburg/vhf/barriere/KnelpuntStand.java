package nl.zuidlimburg.vhf.barriere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a knelpunt, as far as a barrière follows it.
 *
 * @param opgegaanIn the knelpunt that answers in its place since they were merged
 * @param uit the knelpunten that went up in it
 * @param reden why, in the words of the register
 * @param sinds from when the outcome holds
 */
record KnelpuntStand(
        UUID id,
        @Nullable String nummer,
        String status,
        @Nullable Vervanger opgegaanIn,
        List<UUID> uit,
        @Nullable String reden,
        @Nullable LocalDate sinds) {

    record Vervanger(UUID id, String nummer) {}
}
