package nl.zuidlimburg.water.verbinding;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a connection. */
public sealed interface VerbindingEvent extends Event {

    @EventType("verbinding-voorgesteld")
    record VerbindingVoorgesteld() implements VerbindingEvent {}

    @EventType("verbinding-gelegd")
    record VerbindingGelegd(String reden, LocalDate geldigOp) implements VerbindingEvent {}

    @EventType("verbinding-beeindigd")
    record VerbindingBeeindigd(String reden, LocalDate geldigOp) implements VerbindingEvent {}

    @EventType("verbinding-gewijzigd")
    record VerbindingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements VerbindingEvent {}

    @EventType("verbinding-ingetrokken")
    record VerbindingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements VerbindingEvent, Withdrawal {}
}
