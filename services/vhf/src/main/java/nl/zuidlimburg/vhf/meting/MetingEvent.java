package nl.zuidlimburg.vhf.meting;

import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What happens to a measurement. */
public sealed interface MetingEvent extends Event {

    @EventType("meting-opgezet")
    record MetingOpgezet(@Nullable String reden) implements MetingEvent {}

    /** @param onderdelen what changed: {@code gegevens} or {@code zichtbaarheid} */
    @EventType("meting-gewijzigd")
    record MetingGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements MetingEvent {}

    /**
     * Values were loaded.
     *
     * @param bestand what they came from
     * @param rijen how many rows of it were used
     */
    @EventType("meting-ingevoerd")
    record MetingIngevoerd(String bestand, long rijen) implements MetingEvent {}

    @EventType("meting-vastgesteld")
    record MetingVastgesteld(String reden) implements MetingEvent {}

    @EventType("meting-ingetrokken")
    record MetingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements MetingEvent, Withdrawal {}
}
