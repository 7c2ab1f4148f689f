package nl.zuidlimburg.platform.register;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventName;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to an item of a plain register; on the wire {@code organisatie-opgenomen} and so on. */
public sealed interface RegisterEvent extends Event {
    String soort();

    record Opgenomen(String soort) implements RegisterEvent {
        @Override
        public EventName eventName() {
            return new EventName(soort + "-opgenomen", 1);
        }
    }

    record Gewijzigd(String soort, @Nullable String reden) implements RegisterEvent {
        @Override
        public EventName eventName() {
            return new EventName(soort + "-gewijzigd", 1);
        }
    }

    record Ingetrokken(String soort, Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements RegisterEvent, Withdrawal {
        @Override
        public EventName eventName() {
            return new EventName(soort + "-ingetrokken", 1);
        }
    }
}
