/** References to rules and judgments: one reader per system of identifiers, and the value they all make. */
@NullMarked
package nl.zuidlimburg.knelpunten.regelverwijzing;

import org.jspecify.annotations.NullMarked;
