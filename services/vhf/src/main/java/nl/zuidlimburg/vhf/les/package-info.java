/** Lessons, and where they were applied. */
@NullMarked
package nl.zuidlimburg.vhf.les;

import org.jspecify.annotations.NullMarked;
