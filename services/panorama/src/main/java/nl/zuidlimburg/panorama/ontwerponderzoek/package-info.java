/** Research by design: who asked what, and what was found. */
@NullMarked
package nl.zuidlimburg.panorama.ontwerponderzoek;

import org.jspecify.annotations.NullMarked;
