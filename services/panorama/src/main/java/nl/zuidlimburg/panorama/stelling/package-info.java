/** Statements that people agree or disagree with, and the groups that their answers show. */
@NullMarked
package nl.zuidlimburg.panorama.stelling;

import org.jspecify.annotations.NullMarked;
