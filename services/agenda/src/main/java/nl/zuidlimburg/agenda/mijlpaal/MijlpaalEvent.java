package nl.zuidlimburg.agenda.mijlpaal;

import nl.zuidlimburg.platform.event.Event;

/** What can happen to a milestone beside what happens to every item. */
public sealed interface MijlpaalEvent extends Event permits MijlpaalGehaald {}
