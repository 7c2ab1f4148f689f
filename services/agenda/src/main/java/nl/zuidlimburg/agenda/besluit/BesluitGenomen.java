package nl.zuidlimburg.agenda.besluit;

import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** A decision was taken. */
@EventType("besluit-genomen")
public record BesluitGenomen(String orgaan, OnnauwkeurigeDatum datum) implements BesluitEvent {}
