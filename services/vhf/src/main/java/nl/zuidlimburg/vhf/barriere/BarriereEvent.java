package nl.zuidlimburg.vhf.barriere;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a barrière. */
public sealed interface BarriereEvent extends Event {

    /** Recorded; also when it is shared for the first time, as others did not know of it before. */
    @EventType("barriere-geregistreerd")
    record BarriereGeregistreerd(@Nullable String reden) implements BarriereEvent {}

    @EventType("barriere-in-behandeling-genomen")
    record BarriereInBehandelingGenomen(String reden) implements BarriereEvent {}

    @EventType("barriere-weggenomen")
    record BarriereWeggenomen(String reden, LocalDate geldigOp) implements BarriereEvent {}

    @EventType("barriere-geaccepteerd")
    record BarriereGeaccepteerd(String reden, LocalDate geldigOp) implements BarriereEvent {}

    @EventType("barriere-heropend")
    record BarriereHeropend(String reden) implements BarriereEvent {}

    @EventType("barriere-gewijzigd")
    record BarriereGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements BarriereEvent {}

    @EventType("barriere-ingetrokken")
    record BarriereIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements BarriereEvent, Withdrawal {}
}
