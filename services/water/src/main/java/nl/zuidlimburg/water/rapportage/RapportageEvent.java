package nl.zuidlimburg.water.rapportage;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a report. */
public sealed interface RapportageEvent extends Event {

    @EventType("rapportage-vastgesteld")
    record RapportageVastgesteld(LocalDate geldigOp) implements RapportageEvent {}

    @EventType("rapportage-gewijzigd")
    record RapportageGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements RapportageEvent {}

    @EventType("rapportage-ingetrokken")
    record RapportageIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements RapportageEvent, Withdrawal {}
}
