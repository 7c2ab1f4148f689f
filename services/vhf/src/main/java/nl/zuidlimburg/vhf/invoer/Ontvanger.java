package nl.zuidlimburg.vhf.invoer;

import nl.zuidlimburg.vhf.meting.Waarde;
import org.jspecify.annotations.Nullable;

/** Takes what a reader finds in a file, in the order of the file. Rows count from one as who made the file sees them. */
interface Ontvanger {

    void waarde(long rij, String gebied, String indicator, Waarde waarde);

    /** A row, or one field of it, that is wrong. */
    void fout(long rij, @Nullable String veld, String reden);

    /** A right row about an area outside our own: most of a national file. */
    void buitenGebied(long rij);

    /** A figure that no indicator takes; told once per name. */
    void onbekend(String kolom);
}
