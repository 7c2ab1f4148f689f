/** What an area is worth: qualities, what presses on them and what depends on them, in versions that stay. */
@NullMarked
package nl.zuidlimburg.panorama.waarde;

import org.jspecify.annotations.NullMarked;
