/** The programmes for water and countryside, and what the NOVI approach adds to each. */
@NullMarked
package nl.zuidlimburg.water.programma;

import org.jspecify.annotations.NullMarked;
