package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was asked of the organisation that reported, and its answer. */
public record Verduidelijking(
        String vraag,
        LocalDate gevraagdOp,
        @Nullable String antwoord,
        @Nullable LocalDate beantwoordOp) {

    Verduidelijking beantwoord(String tekst, LocalDate op) {
        return new Verduidelijking(vraag, gevraagdOp, tekst, op);
    }
}
