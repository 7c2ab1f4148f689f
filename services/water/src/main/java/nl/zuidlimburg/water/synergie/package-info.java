/** What a measure does for other themes, good and bad. */
@NullMarked
package nl.zuidlimburg.water.synergie;

import org.jspecify.annotations.NullMarked;
