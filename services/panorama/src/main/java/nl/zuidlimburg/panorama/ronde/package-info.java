/** Rounds of exploration with dated phases, and the trajectories that follow on them. */
@NullMarked
package nl.zuidlimburg.panorama.ronde;

import org.jspecify.annotations.NullMarked;
