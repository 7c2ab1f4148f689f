package nl.zuidlimburg.water.advies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure that no advice names. */
record MaatregelZonderAdvies(UUID id, @Nullable String naam) {}
