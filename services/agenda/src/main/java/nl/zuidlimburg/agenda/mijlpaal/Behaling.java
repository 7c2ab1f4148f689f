package nl.zuidlimburg.agenda.mijlpaal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** When it was, as precise as it is known. */
record Behaling(@NotNull @Valid OnnauwkeurigeDatum datum) {}
