/** Figures over the whole impulse. */
@NullMarked
package nl.zuidlimburg.vhf.overzicht;

import org.jspecify.annotations.NullMarked;
