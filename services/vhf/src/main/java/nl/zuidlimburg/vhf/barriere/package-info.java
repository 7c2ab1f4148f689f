/** What stands in the way of an integrated approach, and the fate of the legal ones in the register of knelpunten. */
@NullMarked
package nl.zuidlimburg.vhf.barriere;

import org.jspecify.annotations.NullMarked;
