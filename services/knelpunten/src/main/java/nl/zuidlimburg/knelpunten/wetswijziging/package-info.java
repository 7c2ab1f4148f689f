/** The change watch: feeds of newer versions of laws, and the knelpunten that a lawyer should look at again because of them. */
@NullMarked
package nl.zuidlimburg.knelpunten.wetswijziging;

import org.jspecify.annotations.NullMarked;
