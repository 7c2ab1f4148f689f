/** Basins: which belongs to which, and what flows into what. */
@NullMarked
package nl.zuidlimburg.water.stroomgebied;

import org.jspecify.annotations.NullMarked;
