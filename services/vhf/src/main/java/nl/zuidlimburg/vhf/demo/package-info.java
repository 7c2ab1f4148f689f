/** Real content with its sources, loaded once where asked for. */
@NullMarked
package nl.zuidlimburg.vhf.demo;

import org.jspecify.annotations.NullMarked;
