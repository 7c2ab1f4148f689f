/** Water measures: where, what, by whom, in which phase, with whose money, at what risk. */
@NullMarked
package nl.zuidlimburg.water.maatregel;

import org.jspecify.annotations.NullMarked;
