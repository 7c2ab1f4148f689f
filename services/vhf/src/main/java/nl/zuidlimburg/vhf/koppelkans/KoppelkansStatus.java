package nl.zuidlimburg.vhf.koppelkans;

import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.error.RuleViolation;

/** The life of a koppelkans; from each open state it may also fall away. */
public enum KoppelkansStatus {
    GESIGNALEERD("verkenningen", "afvallingen"),
    VERKEND("beleggingen", "afvallingen"),
    BELEGD("realisaties", "afvallingen"),
    GEREALISEERD(),
    AFGEVALLEN();

    private final List<String> stappen;

    KoppelkansStatus(String... stappen) {
        this.stappen = List.of(stappen);
    }

    /** @throws RuleViolation naming the steps that are possible now */
    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            throw new RuleViolation(
                    "koppelkans-status",
                    "Deze koppelkans is " + name().toLowerCase(Locale.ROOT) + ". "
                            + (stappen.isEmpty()
                                    ? "Er zijn geen stappen meer."
                                    : "Nu kan: " + String.join(", ", stappen) + "."),
                    stappen);
        }
    }
}
