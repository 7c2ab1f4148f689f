package nl.zuidlimburg.water.gemist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two measures whose boxes are near each other.
 *
 * @param afstand between the boxes, in metres; between the measures themselves where both are points
 */
record Naburig(
        Paar paar,
        Paar programmas,
        double afstand,
        boolean punten,
        LocalDate eersteEind,
        LocalDate laatsteBegin,
        @Nullable String afgewezenOm) {

    Naburig opAfstand(double werkelijk) {
        return new Naburig(paar, programmas, werkelijk, punten, eersteEind, laatsteBegin, afgewezenOm);
    }

    /** The order in which suggestions are shown: near first, always the same. */
    String volgorde() {
        return "%09d %s".formatted(Math.round(afstand), paar.sleutel());
    }

    UUID een() {
        return paar.een();
    }

    UUID ander() {
        return paar.ander();
    }
}
