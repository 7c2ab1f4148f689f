package nl.zuidlimburg.agenda.besluit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** When it was, as precise as it is known. */
record Neming(@NotNull @Valid OnnauwkeurigeDatum datum) {}
