package nl.zuidlimburg.panorama.toetsing;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface ToetsingEvent extends Event {

    @EventType("toetsing-vastgelegd")
    record ToetsingVastgelegd() implements ToetsingEvent {}

    @EventType("toetsing-gewijzigd")
    record ToetsingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements ToetsingEvent {}

    @EventType("toetsing-ingetrokken")
    record ToetsingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements ToetsingEvent, Withdrawal {}
}
