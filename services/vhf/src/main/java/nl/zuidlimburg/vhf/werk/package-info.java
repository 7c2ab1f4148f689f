/** What the things that people work on have in common in this service: sources, references, codes, rights. */
@NullMarked
package nl.zuidlimburg.vhf.werk;

import org.jspecify.annotations.NullMarked;
