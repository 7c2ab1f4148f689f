/** Meetings and the kick-off tour. */
@NullMarked
package nl.zuidlimburg.vhf.bijeenkomst;

import org.jspecify.annotations.NullMarked;
