package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A running or finished promise. {@code uiterlijkOp} is the last day that is in time. */
public record Termijn(
        TermijnSoort soort,
        LocalDate begonnenOp,
        LocalDate uiterlijkOp,
        @Nullable LocalDate afgerondOp,
        @Nullable Instant overschredenOp) {

    boolean isOpen() {
        return afgerondOp == null;
    }

    /** Whether it was passed and nobody has been told yet. */
    boolean isTeMelden(LocalDate vandaag) {
        return isOpen() && overschredenOp == null && vandaag.isAfter(uiterlijkOp);
    }

    Termijn rondAf(LocalDate op) {
        return new Termijn(soort, begonnenOp, uiterlijkOp, op, overschredenOp);
    }

    Termijn overschrijd(Instant op) {
        return new Termijn(soort, begonnenOp, uiterlijkOp, afgerondOp, op);
    }
}
