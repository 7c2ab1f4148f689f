package nl.zuidlimburg.water.maatregel;

import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;

/** How far a measure is, and which steps may follow. */
public enum Fase {
    IDEE("verkenningen", "blokkades", "beeindigingen"),
    VERKENNING("planuitwerkingen", "blokkades", "beeindigingen"),
    PLANUITWERKING("realisaties", "blokkades", "beeindigingen"),
    REALISATIE("opleveringen", "blokkades", "beeindigingen"),
    GEBLOKKEERD("deblokkades", "beeindigingen"),
    GEREED(),
    GESTOPT();

    private final List<String> stappen;

    Fase(String... stappen) {
        this.stappen = List.of(stappen);
    }

    boolean loopt() {
        return this != GEREED && this != GESTOPT;
    }

    /** @throws RuleViolation naming the steps that are possible now */
    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            throw new RuleViolation(
                    "maatregel-fase",
                    stappen.isEmpty()
                            ? "Deze maatregel is afgesloten; er volgt geen stap meer."
                            : "Dat kan nu niet met deze maatregel. Nu kan: " + String.join(", ", stappen) + ".",
                    stappen);
        }
    }
}
