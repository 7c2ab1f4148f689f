package nl.zuidlimburg.agenda.bericht;

import nl.zuidlimburg.platform.event.EventType;

/** Somebody other than its makers approved the message; the history says who. */
@EventType("bericht-goedgekeurd")
public record BerichtGoedgekeurd(int aantalFeiten, String reden) implements BerichtEvent {}
