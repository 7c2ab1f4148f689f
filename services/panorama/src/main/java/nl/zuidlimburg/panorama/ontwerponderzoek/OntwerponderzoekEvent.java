package nl.zuidlimburg.panorama.ontwerponderzoek;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface OntwerponderzoekEvent extends Event {

    @EventType("ontwerponderzoek-vastgelegd")
    record OntwerponderzoekVastgelegd() implements OntwerponderzoekEvent {}

    @EventType("ontwerponderzoek-gewijzigd")
    record OntwerponderzoekGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements OntwerponderzoekEvent {}

    @EventType("ontwerponderzoek-ingetrokken")
    record OntwerponderzoekIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements OntwerponderzoekEvent, Withdrawal {}
}
