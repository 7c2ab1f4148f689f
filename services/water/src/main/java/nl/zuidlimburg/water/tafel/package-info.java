/** The tables where organisations meet. */
@NullMarked
package nl.zuidlimburg.water.tafel;

import org.jspecify.annotations.NullMarked;
