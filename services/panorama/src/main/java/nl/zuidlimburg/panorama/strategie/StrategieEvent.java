package nl.zuidlimburg.panorama.strategie;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface StrategieEvent extends Event {

    @EventType("strategie-opgesteld")
    record StrategieOpgesteld() implements StrategieEvent {}

    @EventType("strategie-gewijzigd")
    record StrategieGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements StrategieEvent {}

    @EventType("strategie-vastgelegd")
    record StrategieVastgelegd(int nummer, LocalDate datum, String reden) implements StrategieEvent {}

    @EventType("strategie-vastgesteld-door")
    record StrategieVastgesteldDoor(Besluit besluit) implements StrategieEvent {}

    @EventType("strategie-onderschreven-door")
    record StrategieOnderschrevenDoor(Besluit besluit) implements StrategieEvent {}

    /** A body said no; it may decide again. */
    @EventType("strategie-afgewezen-door")
    record StrategieAfgewezenDoor(Besluit besluit) implements StrategieEvent {}

    @EventType("strategie-ingetrokken")
    record StrategieIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements StrategieEvent, Withdrawal {}
}
