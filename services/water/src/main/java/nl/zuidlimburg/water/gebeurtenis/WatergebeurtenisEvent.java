package nl.zuidlimburg.water.gebeurtenis;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to it. */
public sealed interface WatergebeurtenisEvent extends Event {

    @EventType("watergebeurtenis-vastgelegd")
    record WatergebeurtenisVastgelegd() implements WatergebeurtenisEvent {}

    @EventType("watergebeurtenis-gewijzigd")
    record WatergebeurtenisGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements WatergebeurtenisEvent {}

    @EventType("watergebeurtenis-ingetrokken")
    record WatergebeurtenisIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements WatergebeurtenisEvent, Withdrawal {}
}
