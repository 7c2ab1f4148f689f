package nl.zuidlimburg.gateway.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.zuidlimburg.platform.identity.CurrentActor;

/** Which levels of visibility the asker may see here: topics carry nothing that is internal. */
@ApplicationScoped
public class Zicht {
    private final CurrentActor actor;

    Zicht(CurrentActor actor) {
        this.actor = actor;
    }

    public List<String> levels() {
        return actor.get().isAnonymous() ? List.of("openbaar") : List.of("openbaar", "partners");
    }
}
