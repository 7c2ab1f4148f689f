package nl.zuidlimburg.water.programma;

import jakarta.inject.Singleton;
import java.util.List;
import nl.zuidlimburg.platform.codelist.Codelijsten;
import nl.zuidlimburg.platform.database.Sql;

/** The themes of the inventory; a code list, which the team keeps. */
@Singleton
public class Themas {
    public static final String LIJST = "inventarisatiethemas";

    private final Codelijsten codelijsten;
    private final Sql sql;

    Themas(Codelijsten codelijsten, Sql sql) {
        this.codelijsten = codelijsten;
        this.sql = sql;
    }

    /** Every theme, in the order of the list. */
    public List<String> alle() {
        return sql.list(
                "select code from codelijst_code where lijst = ? order by volgorde, code",
                rij -> rij.getString(1),
                LIJST);
    }

    /** Refuses themes that the list does not have, all at once. */
    public void vereis(List<String> themas) {
        codelijsten.vereisAlle(LIJST, themas);
    }

    public String label(String thema) {
        return codelijsten.label(LIJST, thema);
    }
}
