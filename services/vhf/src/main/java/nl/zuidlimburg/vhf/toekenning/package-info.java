/** Awards of the Volkshuisvestingsfonds: what every source says of them, and what was spent and done. */
@NullMarked
package nl.zuidlimburg.vhf.toekenning;

import org.jspecify.annotations.NullMarked;
