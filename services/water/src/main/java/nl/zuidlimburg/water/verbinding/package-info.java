/** What connects tafels, programmes and measures: the edges, the graph, and how far each theme is covered. */
@NullMarked
package nl.zuidlimburg.water.verbinding;

import org.jspecify.annotations.NullMarked;
