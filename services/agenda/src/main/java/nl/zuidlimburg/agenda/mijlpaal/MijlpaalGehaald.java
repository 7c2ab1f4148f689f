package nl.zuidlimburg.agenda.mijlpaal;

import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/** A milestone was held: when it was planned, if it was, beside when it was. */
@EventType("mijlpaal-gehaald")
public record MijlpaalGehaald(@Nullable OnnauwkeurigeDatum gepland, OnnauwkeurigeDatum datum)
        implements MijlpaalEvent {}
