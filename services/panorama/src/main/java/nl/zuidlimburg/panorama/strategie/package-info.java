/** The strategy: chapters and paragraphs that cite choices, in versions, and who adopted which. */
@NullMarked
package nl.zuidlimburg.panorama.strategie;

import org.jspecify.annotations.NullMarked;
