/** The known laws: what they are called, where they are found, and who names a reference after them. */
@NullMarked
package nl.zuidlimburg.knelpunten.wet;

import org.jspecify.annotations.NullMarked;
