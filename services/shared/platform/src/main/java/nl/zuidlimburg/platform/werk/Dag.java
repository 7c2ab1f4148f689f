package nl.zuidlimburg.platform.werk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The day in Zuid-Limburg. */
public final class Dag {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dag() {}

    public static LocalDate van(Instant tijdstip) {
        return LocalDate.ofInstant(tijdstip, ZONE);
    }

    /** The given day, or today where none is given; what happened, did not happen in the future. */
    public static LocalDate gebeurd(@Nullable LocalDate gegeven, Instant nu) {
        var vandaag = van(nu);
        if (gegeven != null && gegeven.isAfter(vandaag)) {
            throw new InvalidInput("datum", "ligt in de toekomst");
        }
        return gegeven == null ? vandaag : gegeven;
    }
}
