package nl.zuidlimburg.vhf.indicator;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to an indicator. */
public sealed interface IndicatorEvent extends Event {

    @EventType("indicator-opgenomen")
    record IndicatorOpgenomen() implements IndicatorEvent {}

    @EventType("indicator-gewijzigd")
    record IndicatorGewijzigd(@Nullable String reden) implements IndicatorEvent {}
}
