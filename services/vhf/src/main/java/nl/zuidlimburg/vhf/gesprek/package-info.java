/** Conversations with gemeenten, and who comes next. */
@NullMarked
package nl.zuidlimburg.vhf.gesprek;

import org.jspecify.annotations.NullMarked;
