package nl.zuidlimburg.water.maatregel;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a knelpunt, as far as a measure follows it.
 *
 * @param status null where the register no longer shares it
 * @param zojuistVastgesteld whether it was established by this fact
 * @param opgegaanIn the knelpunt that answers in its place since they were merged
 * @param uit the knelpunten that went up in it
 */
record KnelpuntStand(
        UUID id,
        @Nullable String nummer,
        @Nullable String titel,
        @Nullable String status,
        boolean zojuistVastgesteld,
        @Nullable Vervanger opgegaanIn,
        List<UUID> uit,
        @Nullable String reden) {

    record Vervanger(UUID id, String nummer) {}

    static KnelpuntStand uitZicht(UUID id) {
        return new KnelpuntStand(id, null, null, null, false, null, List.of(), null);
    }

    /** No law stands in the way any more. */
    boolean isOpgelost() {
        return "opgelost".equals(status) || "geen-knelpunt".equals(status);
    }

    String inWoorden() {
        var kop = "Knelpunt " + Objects.requireNonNullElse(nummer, "zonder nummer");
        return titel == null ? kop : kop + ": " + titel;
    }
}
