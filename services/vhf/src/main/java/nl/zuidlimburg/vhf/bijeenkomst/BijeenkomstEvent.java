package nl.zuidlimburg.vhf.bijeenkomst;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a bijeenkomst. */
public sealed interface BijeenkomstEvent extends Event {

    @EventType("bijeenkomst-gepland")
    record BijeenkomstGepland() implements BijeenkomstEvent {}

    @EventType("bijeenkomst-gehouden")
    record BijeenkomstGehouden() implements BijeenkomstEvent {}

    @EventType("bijeenkomst-gewijzigd")
    record BijeenkomstGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements BijeenkomstEvent {}

    @EventType("bijeenkomst-ingetrokken")
    record BijeenkomstIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements BijeenkomstEvent, Withdrawal {}
}
