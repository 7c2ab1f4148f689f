/**
 * How far disadvantages pile up in an area: computed in two ways side by side, explained down to each indicator, and tried
 * against other weights. The arithmetic knows no framework.
 */
@NullMarked
package nl.zuidlimburg.vhf.cumulatie;

import org.jspecify.annotations.NullMarked;
