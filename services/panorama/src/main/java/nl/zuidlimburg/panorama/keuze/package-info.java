/** Choices: the options, why this one, what was explored, and who did not agree. */
@NullMarked
package nl.zuidlimburg.panorama.keuze;

import org.jspecify.annotations.NullMarked;
