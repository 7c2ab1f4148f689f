package nl.zuidlimburg.panorama.waarde;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface WaardeEvent extends Event {

    @EventType("waarde-vastgelegd")
    record WaardeVastgelegd(int nummer) implements WaardeEvent {}

    @EventType("waarde-gewijzigd")
    record WaardeGewijzigd(
            int nummer, List<String> onderdelen, @Nullable String reden) implements WaardeEvent {}

    @EventType("waarde-ingetrokken")
    record WaardeIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements WaardeEvent, Withdrawal {}
}
