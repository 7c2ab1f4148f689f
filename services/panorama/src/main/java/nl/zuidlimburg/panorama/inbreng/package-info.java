/** What people say about the area: given, moderated, answered, merged and split, with who gave it kept apart. */
@NullMarked
package nl.zuidlimburg.panorama.inbreng;

import org.jspecify.annotations.NullMarked;
