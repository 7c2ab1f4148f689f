/** Chances to do two things at once. */
@NullMarked
package nl.zuidlimburg.vhf.koppelkans;

import org.jspecify.annotations.NullMarked;
