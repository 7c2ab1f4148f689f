package nl.zuidlimburg.water.programma;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface ProgrammaEvent extends Event {

    @EventType("programma-opgenomen")
    record ProgrammaOpgenomen() implements ProgrammaEvent {}

    @EventType("programma-gewijzigd")
    record ProgrammaGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements ProgrammaEvent {}

    @EventType("programma-ingetrokken")
    record ProgrammaIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements ProgrammaEvent, Withdrawal {}
}
