package nl.zuidlimburg.vhf.toekenning;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to an award. */
public sealed interface ToekenningEvent extends Event {

    @EventType("toekenning-vastgelegd")
    record ToekenningVastgelegd() implements ToekenningEvent {}

    @EventType("toekenning-voortgang-gemeld")
    record ToekenningVoortgangGemeld(Voortgang voortgang, boolean correctie) implements ToekenningEvent {}

    @EventType("toekenning-gewijzigd")
    record ToekenningGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements ToekenningEvent {}

    @EventType("toekenning-ingetrokken")
    record ToekenningIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements ToekenningEvent, Withdrawal {}
}
