package nl.zuidlimburg.vhf.gebied;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to an area. */
public sealed interface GebiedEvent extends Event {

    @EventType("gebied-opgenomen")
    record GebiedOpgenomen() implements GebiedEvent {}

    /** @param onderdelen what changed: {@code gegevens} or {@code grens} */
    @EventType("gebied-gewijzigd")
    record GebiedGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements GebiedEvent {}
}
