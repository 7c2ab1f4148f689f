package nl.zuidlimburg.vhf.kennisvraag;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a kennisvraag. */
public sealed interface KennisvraagEvent extends Event {

    @EventType("kennisvraag-gesteld")
    record KennisvraagGesteld() implements KennisvraagEvent {}

    @EventType("kennisvraag-beantwoord")
    record KennisvraagBeantwoord(String reden) implements KennisvraagEvent {}

    @EventType("kennisvraag-gewijzigd")
    record KennisvraagGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements KennisvraagEvent {}

    @EventType("kennisvraag-ingetrokken")
    record KennisvraagIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements KennisvraagEvent, Withdrawal {}
}
