/** What was advised, to whom, and what was answered. */
@NullMarked
package nl.zuidlimburg.water.advies;

import org.jspecify.annotations.NullMarked;
