package nl.zuidlimburg.vhf.interventie;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to an interventie. */
public sealed interface InterventieEvent extends Event {

    @EventType("interventie-gepland")
    record InterventieGepland() implements InterventieEvent {}

    @EventType("interventie-gestart")
    record InterventieGestart(LocalDate geldigOp) implements InterventieEvent {}

    @EventType("interventie-afgerond")
    record InterventieAfgerond(LocalDate geldigOp, String resultaat) implements InterventieEvent {}

    @EventType("interventie-gewijzigd")
    record InterventieGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements InterventieEvent {}

    @EventType("interventie-ingetrokken")
    record InterventieIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements InterventieEvent, Withdrawal {}
}
