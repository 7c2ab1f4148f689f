/** What a measure passes on up- and downstream, across the border too, and whether that was agreed. */
@NullMarked
package nl.zuidlimburg.water.afwenteling;

import org.jspecify.annotations.NullMarked;
