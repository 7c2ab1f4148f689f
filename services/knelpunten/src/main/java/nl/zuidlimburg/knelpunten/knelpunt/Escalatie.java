package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One rung: asked of whom, when and why, and what came back. */
public record Escalatie(
        Trede trede,
        LocalDate datum,
        String geadresseerde,
        String reden,
        @Nullable String redenOverslaan,
        @Nullable String antwoord,
        @Nullable LocalDate beantwoordOp) {

    Escalatie beantwoord(String tekst, LocalDate op) {
        return new Escalatie(trede, datum, geadresseerde, reden, redenOverslaan, tekst, op);
    }
}
