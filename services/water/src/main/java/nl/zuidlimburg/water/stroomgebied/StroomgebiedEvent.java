package nl.zuidlimburg.water.stroomgebied;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a basin. */
public sealed interface StroomgebiedEvent extends Event {

    @EventType("stroomgebied-opgenomen")
    record StroomgebiedOpgenomen() implements StroomgebiedEvent {}

    @EventType("stroomgebied-gewijzigd")
    record StroomgebiedGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements StroomgebiedEvent {}

    @EventType("stroomgebied-ingetrokken")
    record StroomgebiedIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements StroomgebiedEvent, Withdrawal {}
}
