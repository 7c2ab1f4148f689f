package nl.zuidlimburg.water.gemist;

import java.util.UUID;

/** Two things in a fixed order, that of their text: the same two make the same pair. */
public record Paar(UUID een, UUID ander) {
    public static Paar van(UUID a, UUID b) {
        return a.toString().compareTo(b.toString()) <= 0 ? new Paar(a, b) : new Paar(b, a);
    }

    String sleutel() {
        return een + "_" + ander;
    }
}
