package nl.zuidlimburg.panorama.schuurpunt;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface SchuurpuntEvent extends Event {

    @EventType("schuurpunt-gesignaleerd")
    record SchuurpuntGesignaleerd() implements SchuurpuntEvent {}

    @EventType("schuurpunt-gewijzigd")
    record SchuurpuntGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements SchuurpuntEvent {}

    @EventType("schuurpunt-gekozen")
    record SchuurpuntGekozen(String optie, String reden) implements SchuurpuntEvent {}

    @EventType("schuurpunt-doorgeschoven")
    record SchuurpuntDoorgeschoven(String naar, String reden) implements SchuurpuntEvent {}

    @EventType("schuurpunt-ingetrokken")
    record SchuurpuntIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements SchuurpuntEvent, Withdrawal {}
}
