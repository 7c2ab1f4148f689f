/** What is done in a wijk, physical or social. */
@NullMarked
package nl.zuidlimburg.vhf.interventie;

import org.jspecify.annotations.NullMarked;
