package nl.zuidlimburg.agenda.besluit;

import nl.zuidlimburg.platform.event.Event;

/** What can happen to a decision beside what happens to every item. */
public sealed interface BesluitEvent extends Event permits BesluitGenomen {}
