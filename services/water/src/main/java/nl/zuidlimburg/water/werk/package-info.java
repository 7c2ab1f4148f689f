/** What the things of this service have in common: sources, rights, the form of codes. */
@NullMarked
package nl.zuidlimburg.water.werk;

import org.jspecify.annotations.NullMarked;
