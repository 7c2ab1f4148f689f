package nl.zuidlimburg.water.tafel;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface TafelEvent extends Event {

    @EventType("tafel-opgenomen")
    record TafelOpgenomen() implements TafelEvent {}

    @EventType("tafel-gewijzigd")
    record TafelGewijzigd(List<String> onderdelen, @Nullable String reden) implements TafelEvent {}

    @EventType("tafel-ingetrokken")
    record TafelIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements TafelEvent, Withdrawal {}
}
