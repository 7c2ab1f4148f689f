package nl.zuidlimburg.agenda.kalender;

import java.time.LocalDate;
import nl.zuidlimburg.agenda.besluit.BesluitGegevens;
import nl.zuidlimburg.agenda.communicatie.CommunicatieactiviteitGegevens;
import nl.zuidlimburg.agenda.mijlpaal.MijlpaalGegevens;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * Something in the calendar, on no more exact a date than is known.
 *
 * @param leesbaar the date that it stands under: when it was held, or else when it is planned
 * @param totEnMet the last day on which it can be; null where it has no end
 * @param stand {@code later} and {@code eerder} only where the two dates cannot be the same
 */
public record Kalenderregel(
        Soort soort,
        String code,
        String naam,
        @Nullable OnnauwkeurigeDatum gepland,
        @Nullable OnnauwkeurigeDatum gehouden,
        String leesbaar,
        LocalDate vanaf,
        @Nullable LocalDate totEnMet,
        Stand stand) {

    /** What stands in the calendar. */
    public enum Soort {
        MIJLPAAL,
        BESLUIT,
        COMMUNICATIE
    }

    /** Planned against held. */
    public enum Stand {
        GEPLAND,
        GEHOUDEN,
        VOLGENS_PLAN,
        EERDER,
        LATER
    }

    static @Nullable Kalenderregel van(MijlpaalGegevens m) {
        return van(Soort.MIJLPAAL, m.code(), m.naam(), m.gepland(), m.gehouden());
    }

    static @Nullable Kalenderregel van(BesluitGegevens b) {
        return van(Soort.BESLUIT, b.code(), b.naam(), null, b.genomen());
    }

    static @Nullable Kalenderregel van(CommunicatieactiviteitGegevens c) {
        return van(Soort.COMMUNICATIE, c.code(), c.naam(), c.gepland(), c.gehouden());
    }

    static @Nullable Kalenderregel van(
            Soort soort,
            String code,
            String naam,
            @Nullable OnnauwkeurigeDatum gepland,
            @Nullable OnnauwkeurigeDatum gehouden) {
        var datum = gehouden == null ? gepland : gehouden;
        return datum == null
                ? null
                : new Kalenderregel(
                        soort,
                        code,
                        naam,
                        gepland,
                        gehouden,
                        datum.leesbaar(),
                        datum.vroegsteDag(),
                        datum.laatsteDag().orElse(null),
                        stand(gepland, gehouden));
    }

    private static Stand stand(@Nullable OnnauwkeurigeDatum gepland, @Nullable OnnauwkeurigeDatum gehouden) {
        if (gehouden == null) {
            return Stand.GEPLAND;
        }
        if (gepland == null) {
            return Stand.GEHOUDEN;
        }
        if (gepland.laatsteDag().filter(gehouden.vroegsteDag()::isAfter).isPresent()) {
            return Stand.LATER;
        }
        return gehouden.laatsteDag().filter(gepland.vroegsteDag()::isAfter).isPresent()
                ? Stand.EERDER
                : Stand.VOLGENS_PLAN;
    }

    /** Whether it can lie in the period. */
    boolean raakt(@Nullable LocalDate van, @Nullable LocalDate tot) {
        return (van == null || totEnMet == null || !totEnMet.isBefore(van)) && (tot == null || !vanaf.isAfter(tot));
    }
}
