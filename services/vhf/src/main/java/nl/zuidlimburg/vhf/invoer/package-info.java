/** Fills a measurement from a file: the wide and the long form of Statistics Netherlands, and a plain template. */
@NullMarked
package nl.zuidlimburg.vhf.invoer;

import org.jspecify.annotations.NullMarked;
