/** Per wijk the crossing of physical and social interventies. */
@NullMarked
package nl.zuidlimburg.vhf.wijkaanpak;

import org.jspecify.annotations.NullMarked;
