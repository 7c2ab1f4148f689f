/** How heavily indicators and domains count in the cumulation: weights under a name, for everyone to see and to vary. */
@NullMarked
package nl.zuidlimburg.vhf.scenario;

import org.jspecify.annotations.NullMarked;
