/** Possible futures of the area: the story, and what each part of it rests on. */
@NullMarked
package nl.zuidlimburg.panorama.toekomstbeeld;

import org.jspecify.annotations.NullMarked;
