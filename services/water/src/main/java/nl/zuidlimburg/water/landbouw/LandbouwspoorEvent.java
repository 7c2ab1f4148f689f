package nl.zuidlimburg.water.landbouw;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface LandbouwspoorEvent extends Event {

    @EventType("landbouwspoor-opgenomen")
    record LandbouwspoorOpgenomen() implements LandbouwspoorEvent {}

    @EventType("landbouwspoor-gewijzigd")
    record LandbouwspoorGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements LandbouwspoorEvent {}

    @EventType("landbouwspoor-ingetrokken")
    record LandbouwspoorIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements LandbouwspoorEvent, Withdrawal {}
}
