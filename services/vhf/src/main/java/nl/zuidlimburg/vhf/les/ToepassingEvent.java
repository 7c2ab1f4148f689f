package nl.zuidlimburg.vhf.les;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to the application of a les. */
public sealed interface ToepassingEvent extends Event {

    @EventType("les-toegepast")
    record LesToegepast() implements ToepassingEvent {}

    @EventType("toepassing-gewijzigd")
    record ToepassingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements ToepassingEvent {}

    @EventType("toepassing-ingetrokken")
    record ToepassingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements ToepassingEvent, Withdrawal {}
}
