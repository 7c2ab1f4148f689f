/** What the things of this service have in common: rights and names. */
@NullMarked
package nl.zuidlimburg.panorama.werk;

import org.jspecify.annotations.NullMarked;
