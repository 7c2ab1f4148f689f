/** Frozen, versioned sets of measured values: nulmeting and vervolgmetingen. */
@NullMarked
package nl.zuidlimburg.vhf.meting;

import org.jspecify.annotations.NullMarked;
