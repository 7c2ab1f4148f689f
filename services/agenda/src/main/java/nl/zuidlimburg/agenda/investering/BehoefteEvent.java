package nl.zuidlimburg.agenda.investering;

import nl.zuidlimburg.platform.event.Event;

/** What can happen to a need beside what happens to every item. */
public sealed interface BehoefteEvent extends Event permits BehoefteGedekt {}
