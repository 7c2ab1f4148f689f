package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface RuimteclaimEvent extends Event {

    @EventType("ruimteclaim-vastgelegd")
    record RuimteclaimVastgelegd() implements RuimteclaimEvent {}

    @EventType("ruimteclaim-gewijzigd")
    record RuimteclaimGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements RuimteclaimEvent {}

    @EventType("ruimteclaim-ingetrokken")
    record RuimteclaimIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements RuimteclaimEvent, Withdrawal {}
}
