package nl.zuidlimburg.water.synergie;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a judgement: it is given, given anew, or withdrawn. */
public sealed interface SynergieEvent extends Event {

    @EventType("synergie-beoordeeld")
    record SynergieBeoordeeld(
            List<String> onderdelen, @Nullable String reden) implements SynergieEvent {}

    @EventType("synergie-ingetrokken")
    record SynergieIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements SynergieEvent, Withdrawal {}
}
