package nl.zuidlimburg.panorama.schuurpunt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it is: from open to chosen, or moved on to others. */
@Schema(name = "Schuurpuntstatus")
public enum Schuurpuntstatus {
    OPEN(Set.of("onderzoeken")),
    IN_ONDERZOEK(Set.of("besluiten", "doorschuivingen")),
    GEKOZEN(Set.of()),
    DOORGESCHOVEN(Set.of());

    private final Set<String> stappen;

    Schuurpuntstatus(Set<String> stappen) {
        this.stappen = stappen;
    }

    /** @throws RuleViolation where the step cannot be taken now, naming those that can */
    void vraag(String stap) {
        if (!stappen.contains(stap)) {
            List<String> mogelijk = stappen.stream().sorted().toList();
            throw new RuleViolation(
                    "schuurpunt-status",
                    "Dit schuurpunt is " + woord() + "; "
                            + (mogelijk.isEmpty() ? "daar komt geen stap meer na." : "eerst: " + mogelijk + "."),
                    mogelijk);
        }
    }

    private String woord() {
        return String.join(" ", Arrays.asList(name().toLowerCase(Locale.ROOT).split("_")));
    }
}
