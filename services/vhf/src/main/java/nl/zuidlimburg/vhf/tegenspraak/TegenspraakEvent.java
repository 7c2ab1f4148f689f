package nl.zuidlimburg.vhf.tegenspraak;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a contradiction. */
public sealed interface TegenspraakEvent extends Event {

    @EventType("tegenspraak-vastgelegd")
    record TegenspraakVastgelegd(@Nullable String reden) implements TegenspraakEvent {}

    @EventType("tegenspraak-gewijzigd")
    record TegenspraakGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements TegenspraakEvent {}

    @EventType("tegenspraak-ingetrokken")
    record TegenspraakIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements TegenspraakEvent, Withdrawal {}
}
