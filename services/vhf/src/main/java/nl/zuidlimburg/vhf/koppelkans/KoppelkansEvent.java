package nl.zuidlimburg.vhf.koppelkans;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a koppelkans. */
public sealed interface KoppelkansEvent extends Event {

    @EventType("koppelkans-gesignaleerd")
    record KoppelkansGesignaleerd() implements KoppelkansEvent {}

    @EventType("koppelkans-verkend")
    record KoppelkansVerkend(String reden) implements KoppelkansEvent {}

    @EventType("koppelkans-belegd")
    record KoppelkansBelegd(String verantwoordelijke, String reden) implements KoppelkansEvent {}

    @EventType("koppelkans-gerealiseerd")
    record KoppelkansGerealiseerd(String reden) implements KoppelkansEvent {}

    @EventType("koppelkans-afgevallen")
    record KoppelkansAfgevallen(String reden) implements KoppelkansEvent {}

    @EventType("koppelkans-gewijzigd")
    record KoppelkansGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements KoppelkansEvent {}

    @EventType("koppelkans-ingetrokken")
    record KoppelkansIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements KoppelkansEvent, Withdrawal {}
}
