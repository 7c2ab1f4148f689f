package nl.zuidlimburg.panorama.toekomstbeeld;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface ToekomstbeeldEvent extends Event {

    @EventType("toekomstbeeld-vastgelegd")
    record ToekomstbeeldVastgelegd() implements ToekomstbeeldEvent {}

    @EventType("toekomstbeeld-gewijzigd")
    record ToekomstbeeldGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements ToekomstbeeldEvent {}

    @EventType("toekomstbeeld-ingetrokken")
    record ToekomstbeeldIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements ToekomstbeeldEvent, Withdrawal {}
}
