package nl.zuidlimburg.vhf.gesprek;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a gesprek. */
public sealed interface GesprekEvent extends Event {

    @EventType("gesprek-gepland")
    record GesprekGepland() implements GesprekEvent {}

    @EventType("gesprek-afgerond")
    record GesprekAfgerond(LocalDate geldigOp) implements GesprekEvent {}

    @EventType("gesprek-gewijzigd")
    record GesprekGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements GesprekEvent {}

    @EventType("gesprek-ingetrokken")
    record GesprekIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements GesprekEvent, Withdrawal {}
}
