package nl.zuidlimburg.water.programma;

import jakarta.inject.Singleton;
import java.util.List;
import nl.zuidlimburg.platform.codelist.Codelijsten;

/** The themes of the inventory; a code list, which the team keeps. */
@Singleton
public class Themas {
    public static final String LIJST = "inventarisatiethemas";

    private final Codelijsten codelijsten;

    Themas(Codelijsten codelijsten) {
        this.codelijsten = codelijsten;
    }

    /** Refuses themes that the list does not have, all at once. */
    public void vereis(List<String> themas) {
        codelijsten.vereisAlle(LIJST, themas);
    }

    public String label(String thema) {
        return codelijsten.label(LIJST, thema);
    }
}
