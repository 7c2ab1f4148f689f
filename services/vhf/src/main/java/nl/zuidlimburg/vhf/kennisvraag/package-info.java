/** Questions to each other, open until the asker is content. */
@NullMarked
package nl.zuidlimburg.vhf.kennisvraag;

import org.jspecify.annotations.NullMarked;
