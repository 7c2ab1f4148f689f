/** Tensions between claims: what has to be chosen, among which options, and what came of it. */
@NullMarked
package nl.zuidlimburg.panorama.schuurpunt;

import org.jspecify.annotations.NullMarked;
