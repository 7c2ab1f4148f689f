package nl.zuidlimburg.knelpunten.prioriteit;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a priority list: made once, and shown to more or fewer people. */
public sealed interface PrioriteitenlijstEvent extends Event {

    @EventType("prioriteitenlijst-vastgesteld")
    record PrioriteitenlijstVastgesteld(@Nullable String reden) implements PrioriteitenlijstEvent {}

    @EventType("prioriteitenlijst-gewijzigd")
    record PrioriteitenlijstGewijzigd(List<String> onderdelen, String reden) implements PrioriteitenlijstEvent {}

    @EventType("prioriteitenlijst-ingetrokken")
    record PrioriteitenlijstIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements PrioriteitenlijstEvent, Withdrawal {}
}
