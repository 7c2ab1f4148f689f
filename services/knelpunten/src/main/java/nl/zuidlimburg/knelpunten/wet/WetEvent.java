package nl.zuidlimburg.knelpunten.wet;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to a law in the list. */
public sealed interface WetEvent extends Event {

    @EventType("wet-opgenomen")
    record WetOpgenomen() implements WetEvent {}

    @EventType("wet-gewijzigd")
    record WetGewijzigd(@Nullable String reden) implements WetEvent {}
}
