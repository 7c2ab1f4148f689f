package nl.zuidlimburg.agenda.bericht;

import nl.zuidlimburg.platform.event.Event;

/** What can happen to a message beside what happens to every item. */
public sealed interface BerichtEvent extends Event permits BerichtGoedgekeurd, BerichtVerzonden {}
