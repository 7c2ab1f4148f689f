/** Boundaries of areas from a GeoJSON file or an OGC API Features, such as that of PDOK. */
@NullMarked
package nl.zuidlimburg.vhf.grens;

import org.jspecify.annotations.NullMarked;
