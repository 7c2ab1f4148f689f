/** What is done for farming beside the water programme; never of a person or a farm. */
@NullMarked
package nl.zuidlimburg.water.landbouw;

import org.jspecify.annotations.NullMarked;
