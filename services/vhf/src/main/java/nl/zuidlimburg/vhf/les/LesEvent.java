package nl.zuidlimburg.vhf.les;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a les. */
public sealed interface LesEvent extends Event {

    /** Shared with the others: at once, as lessons are for others. */
    @EventType("les-gedeeld")
    record LesGedeeld(@Nullable String reden) implements LesEvent {}

    @EventType("les-gewijzigd")
    record LesGewijzigd(List<String> onderdelen, @Nullable String reden) implements LesEvent {}

    @EventType("les-ingetrokken")
    record LesIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements LesEvent, Withdrawal {}
}
