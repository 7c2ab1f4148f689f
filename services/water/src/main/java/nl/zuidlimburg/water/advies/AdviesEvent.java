package nl.zuidlimburg.water.advies;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface AdviesEvent extends Event {

    @EventType("advies-opgenomen")
    record AdviesOpgenomen() implements AdviesEvent {}

    @EventType("advies-beantwoord")
    record AdviesBeantwoord(Reactie reactie, String reden, LocalDate geldigOp) implements AdviesEvent {}

    @EventType("advies-gewijzigd")
    record AdviesGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements AdviesEvent {}

    @EventType("advies-ingetrokken")
    record AdviesIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements AdviesEvent, Withdrawal {}
}
