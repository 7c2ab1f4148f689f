package nl.zuidlimburg.water.afwenteling;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to what is passed on. */
public sealed interface AfwentelingEvent extends Event {

    @EventType("afwenteling-gesignaleerd")
    record AfwentelingGesignaleerd() implements AfwentelingEvent {}

    @EventType("afwenteling-besproken")
    record AfwentelingBesproken(String partij, boolean akkoord, String reden, LocalDate geldigOp)
            implements AfwentelingEvent {}

    @EventType("afwenteling-gewijzigd")
    record AfwentelingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements AfwentelingEvent {}

    @EventType("afwenteling-ingetrokken")
    record AfwentelingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements AfwentelingEvent, Withdrawal {}
}
