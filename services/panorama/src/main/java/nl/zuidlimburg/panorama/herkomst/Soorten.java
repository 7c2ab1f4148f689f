package nl.zuidlimburg.panorama.herkomst;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where each kind of item is kept, and by what people know it. A paragraph is part of a strategy, and seen by who sees that. */
final class Soorten {
    private static final Map<String, Tabel> TABELLEN = new LinkedHashMap<>();

    static {
        zet("inbreng", "inbreng", "coalesce(gegevens ->> 'titel', left(gegevens ->> 'tekst', 120))");
        zet("ruimteclaim", "ruimteclaim", "gegevens ->> 'naam'");
        zet("schuurpunt", "schuurpunt", "gegevens ->> 'vraag'");
        zet("toekomstbeeld", "toekomstbeeld", "gegevens ->> 'naam'");
        zet("ontwerponderzoek", "ontwerponderzoek", "gegevens ->> 'vraag'");
        zet("waarde", "waarde", "naam");
        zet(
                "toetsing",
                "toetsing",
                "'Toetsing van ' || to_char(aangemaakt_op at time zone 'Europe/Amsterdam', 'DD-MM-YYYY')");
        zet("keuze", "keuze", "titel");
        zet("strategie", "strategie", "titel");
        zet("paragraaf", "paragraaf", "titel");
    }

    /** @param titel an expression over the table's columns */
    record Tabel(String naam, String titel) {}

    private Soorten() {}

    private static void zet(String soort, String tabel, String titel) {
        TABELLEN.put(soort, new Tabel(tabel, titel));
    }

    static boolean kent(String soort) {
        return TABELLEN.containsKey(soort);
    }

    static Tabel tabel(String soort) {
        var tabel = TABELLEN.get(soort);
        if (tabel == null) {
            throw new IllegalArgumentException("No kind of item is called " + soort);
        }
        return tabel;
    }
}
