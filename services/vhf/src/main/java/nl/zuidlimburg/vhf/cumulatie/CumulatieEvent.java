package nl.zuidlimburg.vhf.cumulatie;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a computed result: made once, and shown to more or fewer people. */
public sealed interface CumulatieEvent extends Event {

    @EventType("cumulatie-berekend")
    record CumulatieBerekend(@Nullable String reden) implements CumulatieEvent {}

    @EventType("cumulatie-gewijzigd")
    record CumulatieGewijzigd(List<String> onderdelen, String reden) implements CumulatieEvent {}

    @EventType("cumulatie-ingetrokken")
    record CumulatieIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements CumulatieEvent, Withdrawal {}
}
