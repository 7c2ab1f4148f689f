package nl.zuidlimburg.vhf.barriere;

import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;

/** What is done about a barrière. */
public enum BarriereStatus {
    GEIDENTIFICEERD("behandelingen", "wegnemingen", "aanvaardingen"),
    IN_BEHANDELING("wegnemingen", "aanvaardingen"),
    WEGGENOMEN("heropeningen"),
    GEACCEPTEERD("heropeningen");

    private final List<String> stappen;

    BarriereStatus(String... stappen) {
        this.stappen = List.of(stappen);
    }

    /** @throws RuleViolation naming the steps that are possible now */
    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            throw new RuleViolation(
                    "barriere-status",
                    "Dat kan nu niet met deze barrière. Nu kan: " + String.join(", ", stappen) + ".",
                    stappen);
        }
    }
}
