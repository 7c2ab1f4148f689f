package nl.zuidlimburg.panorama.schuurpunt;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;

/** What can happen to a chance. */
public sealed interface KansEvent extends Event {

    @EventType("kans-gesignaleerd")
    record KansGesignaleerd() implements KansEvent {}
}
