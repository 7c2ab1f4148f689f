package nl.zuidlimburg.knelpunten.knelpunt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.Period;

/** How long each promise takes. */
@ConfigMapping(prefix = "knelpunten.termijnen")
public interface TermijnConfig {
    @WithName("eerste-antwoord")
    Period eersteAntwoord();

    Period verduidelijking();

    Period uitkomst();

    /** How often passed terms are looked for. */
    String bewaking();

    default Termijnstelsel stelsel() {
        return new Termijnstelsel(eersteAntwoord(), verduidelijking(), uitkomst());
    }
}
