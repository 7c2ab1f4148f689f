/** Files to import: received or fetched, kept in pieces, read as text however they were saved. */
@NullMarked
package nl.zuidlimburg.vhf.bestand;

import org.jspecify.annotations.NullMarked;
