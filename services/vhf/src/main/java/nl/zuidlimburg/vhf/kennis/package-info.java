/** One search over all that was learnt. */
@NullMarked
package nl.zuidlimburg.vhf.kennis;

import org.jspecify.annotations.NullMarked;
