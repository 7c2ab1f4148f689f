package nl.zuidlimburg.vhf.interventie;

import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;

/** How far an interventie is. */
public enum InterventieStatus {
    GEPLAND("starten"),
    GESTART("afrondingen"),
    AFGEROND();

    private final List<String> stappen;

    InterventieStatus(String... stappen) {
        this.stappen = List.of(stappen);
    }

    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            throw new RuleViolation(
                    "interventie-status",
                    "Deze interventie is " + name().toLowerCase(java.util.Locale.ROOT) + "; dat kan nu niet.",
                    stappen);
        }
    }
}
