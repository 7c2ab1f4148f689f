package nl.zuidlimburg.panorama.werk;

import io.quarkus.arc.Arc;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** Things that can be cited, in the tables of their features. */
public final class Bronnen {
    private Bronnen() {}

    public static UUID openbaar(String soort, String titel) {
        return maak(soort, titel, Zichtbaarheid.OPENBAAR);
    }

    public static UUID maak(String soort, String titel, Zichtbaarheid niveau) {
        var id = UUID.randomUUID();
        if (soort.equals("inbreng")) {
            sql().update(
                            "insert into inbreng (id, versie, gegevens, status, zichtbaarheid, aangemaakt_op, gewijzigd_op)"
                                    + " values (?, 0, jsonb_build_object('titel', ?, 'tekst', ?), 'GEPUBLICEERD', ?, now(), now())",
                            id,
                            titel,
                            titel,
                            niveau);
            return id;
        }
        sql().update(
                        "insert into " + soort
                                + " (id, versie, gegevens, zichtbaarheid, aangemaakt_op, gewijzigd_op)"
                                + " values (?, 0, jsonb_build_object('naam', ?, 'vraag', ?, 'titel', ?), ?, now(), now())",
                        id,
                        titel,
                        titel,
                        titel,
                        niveau);
        return id;
    }

    public static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
