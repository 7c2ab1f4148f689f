/** Places on the map: GeoJSON that was checked, in the reference system that the client asks for. */
@NullMarked
package nl.zuidlimburg.platform.geometrie;

import org.jspecify.annotations.NullMarked;
