/** Whether a future or a choice holds up to the principles: combine, identity first, do not pass on. */
@NullMarked
package nl.zuidlimburg.panorama.toetsing;

import org.jspecify.annotations.NullMarked;
