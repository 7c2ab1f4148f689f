/** Names of what agenda owns, as far as its facts have arrived. */
@NullMarked
package nl.zuidlimburg.vhf.referentie;

import org.jspecify.annotations.NullMarked;
