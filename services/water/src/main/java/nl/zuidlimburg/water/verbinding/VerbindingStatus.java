package nl.zuidlimburg.water.verbinding;

import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.error.RuleViolation;

/** How far a connection is. */
public enum VerbindingStatus {
    VOORGESTELD("leggingen", "beeindigingen"),
    GELEGD("beeindigingen"),
    BEEINDIGD();

    private final List<String> stappen;

    VerbindingStatus(String... stappen) {
        this.stappen = List.of(stappen);
    }

    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            throw new RuleViolation(
                    "verbinding-status",
                    "Deze verbinding is " + name().toLowerCase(Locale.ROOT) + "; dat kan nu niet.",
                    stappen);
        }
    }
}
