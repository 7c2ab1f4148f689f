/** Local knowledge that contradicts a score: recorded, and shown next to the score, which stays as it is. */
@NullMarked
package nl.zuidlimburg.vhf.tegenspraak;

import org.jspecify.annotations.NullMarked;
