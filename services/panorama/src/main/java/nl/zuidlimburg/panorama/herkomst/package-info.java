/** What rests on what, from a voice to a paragraph of the strategy and back. */
@NullMarked
package nl.zuidlimburg.panorama.herkomst;

import org.jspecify.annotations.NullMarked;
