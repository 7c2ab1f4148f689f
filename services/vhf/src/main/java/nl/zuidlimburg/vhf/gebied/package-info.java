/** The areas that every service refers to: their codes, names, places in each other, and outlines. */
@NullMarked
package nl.zuidlimburg.vhf.gebied;

import org.jspecify.annotations.NullMarked;
