package nl.zuidlimburg.agenda.bericht;

import nl.zuidlimburg.platform.event.EventType;

/** The message went out. */
@EventType("bericht-verzonden")
public record BerichtVerzonden(String reden) implements BerichtEvent {}
