package nl.zuidlimburg.panorama.keuze;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface KeuzeEvent extends Event {

    @EventType("keuze-vastgelegd")
    record KeuzeVastgelegd() implements KeuzeEvent {}

    @EventType("keuze-gewijzigd")
    record KeuzeGewijzigd(List<String> onderdelen, @Nullable String reden) implements KeuzeEvent {}

    @EventType("keuze-ingetrokken")
    record KeuzeIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements KeuzeEvent, Withdrawal {}
}
