package nl.zuidlimburg.water.gemist;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;

/** What can happen to a suggestion. */
public sealed interface SuggestieEvent extends Event {

    @EventType("suggestie-afgewezen")
    record SuggestieAfgewezen(String reden) implements SuggestieEvent {}
}
