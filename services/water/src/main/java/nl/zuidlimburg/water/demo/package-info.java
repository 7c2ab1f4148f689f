/** Real basins and measures with their sources, loaded once. */
@NullMarked
package nl.zuidlimburg.water.demo;

import org.jspecify.annotations.NullMarked;
