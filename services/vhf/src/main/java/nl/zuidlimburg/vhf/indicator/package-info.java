/** What is measured: definition, direction, unit, and what a value is weighed by. */
@NullMarked
package nl.zuidlimburg.vhf.indicator;

import org.jspecify.annotations.NullMarked;
