package nl.zuidlimburg.knelpunten.oplossing;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to an oplossing. */
public sealed interface OplossingEvent extends Event {

    @EventType("oplossing-vastgelegd")
    record OplossingVastgelegd(@Nullable String reden) implements OplossingEvent {}

    @EventType("oplossing-toegepast")
    record OplossingToegepast(Toepassing toepassing) implements OplossingEvent {}

    @EventType("oplossing-gewijzigd")
    record OplossingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements OplossingEvent {}

    @EventType("oplossing-ingetrokken")
    record OplossingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements OplossingEvent, Withdrawal {}
}
