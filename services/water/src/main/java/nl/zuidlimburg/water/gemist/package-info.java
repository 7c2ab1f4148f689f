/** Missed synergy: measures of different programmes near each other, whose tafels do not meet. */
@NullMarked
package nl.zuidlimburg.water.gemist;

import org.jspecify.annotations.NullMarked;
