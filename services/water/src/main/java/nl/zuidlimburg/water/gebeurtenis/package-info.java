/** Floods and droughts, with what sources say of them side by side. */
@NullMarked
package nl.zuidlimburg.water.gebeurtenis;

import org.jspecify.annotations.NullMarked;
