/** Claims on space: who needs how much, where and when; where they conflict or combine; and what is left of the space. */
@NullMarked
package nl.zuidlimburg.panorama.ruimteclaim;

import org.jspecify.annotations.NullMarked;
