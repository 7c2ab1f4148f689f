/** What blocks on which law: the knelpunten per law and the references in use, counted over what the asker may see. */
@NullMarked
package nl.zuidlimburg.knelpunten.wetgebruik;

import org.jspecify.annotations.NullMarked;
