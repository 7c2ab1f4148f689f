package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day is a day in Limburg: between midnight and midnight in Europe/Amsterdam. */
public final class Dag {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dag() {}

    public static LocalDate van(Instant tijdstip) {
        return LocalDate.ofInstant(tijdstip, ZONE);
    }
}
